import type { Report } from '../../src/model/report.ts';
import { DATE } from './audit.ts';
import { patuh } from './patuh.ts';

/** A unit with assessment sheets, supposed to do better, on the Ombudsman's instrument and on one that is a rehearsal. */
export const sheeted = JSON.parse(
  patuh([
    'audit',
    'test/support/sheets',
    `--tanggal=${DATE}`,
    '--fail-on=none',
    '--format=json',
    '--instrument=ombudsman-2024',
    '--instrument=ombudsman-2026',
    '--what-if=Dinas Sosial:PR-07=1',
  ]).stdout,
) as Report;
