# Names that take an article within a sentence, with bars between them: `THE($power)` and `START($power)` in other
# texts put it there.

names-with-the = Bahamas | Central African Republic | Comoros | Cook Islands | DR Congo | Dominican Republic | Gambia
    | Maldives | Marshall Islands | Netherlands | Philippines | Republic of the Congo | Seychelles | Solomon Islands
    | United Arab Emirates | United Kingdom | United States | European Union | EU mediator | African Union
    | Apostille Convention | Council of Europe | Council of Europe Development Bank
    | Association of Southeast Asian Nations | European Bank for Reconstruction and Development | EBRD | OSCE | IMF | EU | ITU | UPU | WCO | WHO
    | WTO | Gulf Cooperation Council | International Monetary Fund | League of Arab States
    | Organisation of Islamic Cooperation | Organization for Security and Co-operation in Europe
    | Pacific Islands Forum | Permanent Court of Arbitration | Regional Cooperation Council | Security Council
    | Universal Postal Union | Western Balkans Fund | World Bank | World Bank Group | World Customs Organization
    | World Health Organization | World Trade Organization | United Nations Security Council
    | Agreement on the path to normalisation (2023) | First Agreement of Principles (2013)
    | Implementation annex of Ohrid (2023) | Technical agreements 2011-2012 | Declaration on missing persons (2023)
    | Model for schools and clinics | Legally binding settlement
