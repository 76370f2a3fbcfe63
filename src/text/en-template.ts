/** English comments of the first document that `patuh init` writes, and what the law asks of each component. */
import type { idTemplate } from './id-template.ts';

export const enTemplate: typeof idTemplate = {
  asks: {
    dasar_hukum: 'The legislation this service rests on, each with its kind, number, year and title.',
    persyaratan: 'All an applicant must fulfil, technical and administrative. One requirement per line.',
    prosedur:
      'The fixed way of working for applicant and staff, also when refused or when complaining. One step per line, naming who acts.',
    jangka_waktu:
      'Time to complete the whole process, for each kind of service: number, unit, and where the clock starts. Not opening hours.',
    biaya_tarif:
      'What the receiver is charged: an amount in rupiah with its legal basis, or "Tidak dipungut biaya" (no charge).',
    produk: 'The result the applicant receives. Not an attitude such as "excellent service".',
    sarana_prasarana: 'Equipment and facilities, those for vulnerable groups included, with their number.',
    kompetensi_pelaksana: 'Knowledge, expertise, skills and experience of each member of staff.',
    pengawasan_internal: 'Who supervises (direct superior, Inspektorat), how, and how often.',
    penanganan_pengaduan:
      'Channels that can be reached from home, the person responsible with address, the steps, when there is an answer, and when it is settled.',
    jumlah_pelaksana: 'Number of staff for the workload, as a number.',
    jaminan_pelayanan:
      'Assurance that service follows this standard, and what the applicant gets if it does not.',
    jaminan_keamanan_keselamatan:
      'Concrete forms of safety: free of danger, risk and doubt, for people, data and documents.',
    evaluasi_kinerja: 'How the work of staff is assessed against this standard, and every how many months.',
  },
  title: (kind, name) => `FIRST SERVICE STANDARD: ${kind === name ? kind : `${kind} (${name})`}`,
  howTo: [
    'How to fill it in:',
    '1. Write the content after the colon, in Indonesian. Lines that start with ## explain; leave them alone.',
    '2. What follows a single # is an example. Delete the # and the one space after it to use it, then replace it with what is true.',
    '3. The distance from the left edge has a meaning. Use spaces, no tabs.',
    '4. What stays empty is judged as missing, and patuh names it as a matter to mend.',
    '5. Check with: patuh audit, followed by the name of this file.',
  ],
  schema:
    'If your editor cannot download the schema of the first line: patuh schema document > document.schema.json, then change the address in that line.',
  basis: (law) => `Basis: ${law}.`,
  hints: (name) => `Special to this kind (${name}):`,
  blocks: {
    opd: 'Office or unit that provides the service.',
    sumber:
      'Where this text was copied from. sk_standar: the decree with the standard, 14 components. halaman_publik: a page that shows only the 6 delivery components (such as SIPPN). bukan_standar: another page.',
    penetapan: 'Decree that sets this standard. To be reviewed every 3 years and evaluated every year.',
    partisipasi: 'The public and related parties take part, proved by minutes (berita acara).',
    maklumat: 'Pledge to serve by the standard: must be drawn up, set and published.',
    publikasi:
      'Where the public can read this standard, in electronic and other media, and when it was last updated. Left empty it means: published nowhere.',
    layanan: 'One section per service. For another service, copy the whole section starting at "- nama".',
  },
  omit: 'Not recorded yet? Delete this section: patuh then calls it not assessed instead of missing.',
};
