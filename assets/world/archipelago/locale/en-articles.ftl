# Names that take an article within a sentence.

names-with-the = Far Shoals | Salt Coast | Ring Union | Ring Union envoy | League | League of the Lanth Sea
    | Council of Harbours | Bureau of Tides and Lights | Tide Bureau | Union Table | Union of the Inner Ring
    | Harbour accord
