/**
 * Where a district's tile stands, by LGD code: column and row, laid out by hand after the geography. No boundaries: a tile
 * says which districts are neighbours and claims nothing about a line.
 */
const UTTARAKHAND: Readonly<Record<number, readonly [column: number, row: number]>> = {
  57: [2, 1], // Uttarkashi
  49: [1, 2], // Dehradun
  55: [2, 2], // Tehri Garhwal
  54: [3, 2], // Rudraprayag
  47: [4, 2], // Chamoli
  50: [1, 3], // Haridwar
  52: [2, 3], // Pauri Garhwal
  46: [3, 3], // Bageshwar
  53: [4, 3], // Pithoragarh
  51: [2, 4], // Nainital
  45: [3, 4], // Almora
  48: [4, 4], // Champawat
  56: [2, 5], // Udham Singh Nagar
};

const BY_STATE: Readonly<Record<number, typeof UTTARAKHAND>> = { 5: UTTARAKHAND };

/** The tile map of a state; undefined where nobody has laid one out yet. */
export const tilesOf = (state: number) => BY_STATE[state];
