//! Borders as they are kept in `assets/map`: arcs on a grid, and shapes that are rings of arcs.
//!
//! After the line `NBMAP1` everything is whole numbers of seven bits a byte, low ones first, the eighth bit saying that more follow;
//! those marked ± are folded (0, -1, 1, -2 ...). In order: thousandths of a degree in a step of the grid; the number of arcs;
//! for each its number of points and then ± steps from the point before, east and north, the first from 180° west and
//! 90° south; the number of shapes; for each the bytes of its key, its number of polygons, and for each of those twice the
//! number of its rings (plus one where it is the state's own land and not a territory's), and for each ring the number of its arcs and
//! then ± the arc's place, or minus one less than it where it runs backwards.

use std::collections::BTreeMap;

const HEAD: &[u8] = b"NBMAP1\n";
/// Most of anything in a file: it may be anyone's.
const MOST: u64 = 1 << 20;

/// A polygon: its outer ring and its holes, each a list of arcs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Polygon {
    /// Whether it is the state's own land, not a territory's.
    pub(crate) own: bool,
    /// Rings; a negative number is the complement of an arc that runs backwards.
    pub(crate) rings: Vec<Vec<i32>>,
}

/// Borders of a world.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Borders {
    /// Arcs: longitude and latitude, degrees.
    pub(crate) arcs: Vec<Vec<(f64, f64)>>,
    /// Polygons by key.
    pub(crate) shapes: BTreeMap<String, Vec<Polygon>>,
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let mut out = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            out |= u64::from(byte & 127) << shift;
            if byte & 128 == 0 {
                return Some(out);
            }
        }
        None
    }

    fn count(&mut self) -> Option<usize> {
        self.number().filter(|count| *count <= MOST).and_then(|count| usize::try_from(count).ok())
    }

    fn signed(&mut self) -> Option<i32> {
        let folded = i64::try_from(self.number()?).ok()?;
        i32::try_from(if folded & 1 == 0 { folded >> 1 } else { -(folded >> 1) - 1 }).ok()
    }
}

impl Borders {
    /// Reads a file of borders; nothing if it is damaged.
    #[must_use]
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader { bytes: bytes.strip_prefix(HEAD)? };
        let step = f64::from(u32::try_from(reader.number()?).ok()?) / 1000.0;
        let mut out = Self::default();
        for _ in 0..reader.count()? {
            let (mut x, mut y) = (0_i32, 0_i32);
            let mut arc = Vec::new();
            for _ in 0..reader.count()? {
                x = x.checked_add(reader.signed()?)?;
                y = y.checked_add(reader.signed()?)?;
                arc.push((f64::from(x) * step - 180.0, f64::from(y) * step - 90.0));
            }
            out.arcs.push(arc);
        }
        for _ in 0..reader.count()? {
            let mut key = Vec::new();
            for _ in 0..reader.count()? {
                key.push(reader.byte()?);
            }
            let mut polygons = Vec::new();
            for _ in 0..reader.count()? {
                let rings = reader.count()?;
                let mut polygon = Polygon { own: rings & 1 == 1, rings: Vec::new() };
                for _ in 0..rings >> 1 {
                    let mut ring = Vec::new();
                    for _ in 0..reader.count()? {
                        let at = reader.signed()?;
                        let place = usize::try_from(if at < 0 { !at } else { at }).ok()?;
                        out.arcs.get(place)?;
                        ring.push(at);
                    }
                    polygon.rings.push(ring);
                }
                polygons.push(polygon);
            }
            out.shapes.insert(String::from_utf8(key).ok()?, polygons);
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::library::Library;

    #[test]
    fn the_shipped_borders_are_read() {
        let bytes = Library::shipped_bytes("map/standard.borders").expect("shipped");
        let borders = Borders::read(bytes).expect("whole");
        assert!(borders.shapes.len() > 190, "{}", borders.shapes.len());
        assert!(borders.arcs.iter().flatten().all(|(x, y)| (-180.1..=180.1).contains(x) && (-90.1..=90.1).contains(y)));
    }

    #[test]
    fn damaged_borders_are_refused() {
        let bytes = Library::shipped_bytes("map/standard.borders").expect("shipped");
        assert_eq!(Borders::read(&bytes[..bytes.len() / 2]), None);
        assert_eq!(Borders::read(b"NBMAP1\n\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), None);
        assert_eq!(Borders::read(b""), None);
    }
}
