import { expect, it } from 'vitest';
import { standards } from '#standards';

/** Every check of the legal catalogue, by group; a trailing letter marks a check split in two. */
const CATALOGUE: Readonly<Record<string, number>> = {
  UM: 4,
  ID: 8,
  PT: 6,
  RV: 3,
  MK: 7,
  PB: 6,
  DH: 9,
  PS: 11,
  PR: 10,
  JW: 10,
  BT: 15,
  PD: 6,
  SF: 6,
  KP: 5,
  PI: 4,
  PA: 15,
  JP: 4,
  JL: 4,
  JK: 4,
  EK: 5,
  X: 14,
};
/** Checks that are neither judged nor a duplicate, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'PB-03': 'needs the decree and its published copy side by side; one document holds one text',
  'X-10': 'the same comparison of two texts as PB-03',
  'PS-11': 'rests on UU 27/2022, whose text was not read',
  'BT-13': 'no check of its own: BT-05 does not apply to BLUD tariffs',
  'BT-15': 'no check of its own: BT-03 judges payers apart',
  'SF-05': 'a count for a scale of another instrument, without a threshold in law',
  'X-13': 'needs all offices of a government at once; facts are of one unit',
};

it('every check of the catalogue is judged, a duplicate, or left out with a reason', () => {
  const known = new Set(standards.criteria.map(({ id }) => id));
  const all = Object.entries(CATALOGUE).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(all.filter((id) => !known.has(id)).sort()).toEqual(Object.keys(LEFT_OUT).sort());
});

it('nothing that is only good practice or probable is grave', () => {
  const judged = standards.criteria.filter((criterion) => criterion.duplicate_of === undefined);
  const grave = judged.filter(
    ({ strength, certainty, severity }) =>
      (strength === 'B' || certainty === 'P') && (severity === 'kritis' || severity === 'mayor'),
  );
  expect(grave.map(({ id }) => id)).toEqual([]);
});
