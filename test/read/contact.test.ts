import { describe, expect, it } from 'vitest';
import type { Kanal } from '../../src/model/facts.ts';
import { readKanal } from '../../src/read/contact/contact.ts';
import { isPhone, phoneDigits, phoneSpans } from '../../src/read/contact/phone-number.ts';
import { isMail, isOfficialHost, isWeb } from '../../src/read/contact/web-address.ts';
import type { TextPart } from '../../src/read/word/part.ts';

function textPart(teks: string): TextPart {
  return { teks, asal: { berkas: 0, jalur: '/pengaduan/0', dari: 0, sampai: teks.length } };
}

/** "whatsapp 08115811814": kind and address, "!" when the address is not well formed. */
function brief({ jenis, nilai, sah }: Kanal): string {
  return `${jenis}${nilai === null ? '' : ` ${nilai}`}${sah === false ? ' !' : ''}`;
}

function read(teks: string): string {
  const kanal = readKanal(textPart(teks));
  for (const { kutipan, asal } of kanal) expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
  return kanal.map(brief).join(' | ');
}

/** Every published channel of the collection of real documents, by kind of heading. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['Email : pengaduandisdukcapilkukar@gmail.com', 'surel pengaduandisdukcapilkukar@gmail.com'],
  ['Email:disdukcapilkukar.2017@gmail.com', 'surel disdukcapilkukar.2017@gmail.com'],
  ['Email rsabadi@kukarkab.go.id', 'surel rsabadi@kukarkab.go.id'],
  ['Email: info@rsudkudungga.kutimkab.com;', 'surel info@rsudkudungga.kutimkab.com'],
  ['Email     : dkpp@bantulkab.go.id', 'surel dkpp@bantulkab.go.id'],
  ['Melalui Email dinsospermasdes@banyumaskab.go.id', 'surel dinsospermasdes@banyumaskab.go.id'],
  ['2.  Melalui Email', 'surel'],
  ['SMS/WA : 08115811814 (hanya chat)', 'sms 08115811814 | whatsapp 08115811814'],
  [
    'Telepon/ SMS/ Whatsap/ Telegram : 081258106500',
    'telepon 081258106500 | sms 081258106500 | whatsapp 081258106500 | media_sosial 081258106500',
  ],
  ['Whatsapp : (+62) 812-5012-1174', 'whatsapp 081250121174'],
  ['SMS /Whatsapp Nomor : 0812-2974-4949', 'sms 081229744949 | whatsapp 081229744949'],
  ['Telp. (0281) 631198', 'telepon 0281631198'],
  ['Telepon  : 0274 6460236', 'telepon 02746460236'],
  ['Fax        : 0274 6460182', 'faks 02746460182'],
  ['Telepon : (0561) 736541 ext. 342', 'telepon 0561736541'],
  ['6.          Fax: (0725)49313', 'faks 072549313'],
  ['5.          Telepon : (0725) 49638,49313', 'telepon 072549638 | telepon 072549313'],
  ['whatsapp : 0821 2667 0000', 'whatsapp 082126670000'],
  ['Media Whatsapp Konsultasi dan Pengaduan : +62 811-3699-514', 'whatsapp 08113699514'],
  ['Media Whatsapp Pelayanan Dafduk : 08113699514', 'whatsapp 08113699514'],
  ['Hotline Service : 082331134799', 'telepon 082331134799'],
  ['Telp. WA Sobat : 081336366025', 'whatsapp 081336366025'],
  ['1. Telepon DKK: (0282) 534078', 'telepon 0282534078'],
  ['Telp : 0341 - 754338', 'telepon 0341754338'],
  ['Melalui Faksimile (0281) 633047', 'faks 0281633047'],
  ['Aplikasi SP4N LAPOR!;', 'lapor'],
  ['5. SP4N-LAPOR', 'lapor'],
  ['3.          SP4N Lapor', 'lapor'],
  ['Aplikasi lapor : lapor.go.id', 'lapor lapor.go.id'],
  ['Situs LAPOR.go.id', 'lapor lapor.go.id'],
  ['Laman https://www.lapor.go.id', 'lapor lapor.go.id'],
  ['Online melalui website SP4N-LAPOR! (www.lapor.go.id)', 'lapor lapor.go.id'],
  ['d.      Melalui E-Lapor;', 'lapor'],
  ['Aplikasi : Download aplikasi SIGAP di Play Store', 'aplikasi SIGAP'],
  ['a.Melalui media sosial b.Melalui telepon', 'media_sosial | telepon'],
  ['Telp. (0913) 21004, 21005, Fax. 21006', 'telepon 091321004 | telepon 091321005 | faks 091321006'],
  ['Kotak Pengaduan', 'kotak_saran'],
  ['Kotak Saran;', 'kotak_saran'],
  ['1.  Manual (Kotak Aduan dan Mengisi Formulir)', 'kotak_saran | formulir'],
  ['8.          Formulir survey IKM', 'formulir'],
  ['Surat yang ditujukan Kepala Dinas Ketahanan Pangan dan Pertanian Kab.Bantul', 'surat'],
  ['KOTAK SARAN disediakan di ruang pelayanan', 'kotak_saran'],
  ['Unit Pelayanan Pengaduan', 'tatap_muka'],
  ['Unit Pelayanan Pelanggan', 'tatap_muka'],
  ['Petugas Informasi dan Pengaduan', 'tatap_muka'],
  ['Luring (Datang Langsung ke Dinas Sosial melalui Petugas di meja pengaduan)', 'tatap_muka'],
  ['1. Datang langsung menuju loket pengaduan', 'tatap_muka'],
  ['- Tatap muka langsung di ruang pelayanan', 'tatap_muka'],
  ['Tatap Muka Langsung ke Pejabat Pengelola Pengaduan', 'tatap_muka'],
  ['Media Sosial facebook/ instagram/tiktok : Gisa Kutai Kartanegara', 'media_sosial Gisa Kutai Kartanegara'],
  ['Media Sosial/ instagram/ facebook:Gisa Kutai Kartanegara', 'media_sosial Gisa Kutai Kartanegara'],
  ['e.   Melalui instagram disdik_kabbdg.', 'media_sosial disdik_kabbdg'],
  [
    'website: https://disdukcapil.kutaikartanegarakab.go.id',
    'laman https://disdukcapil.kutaikartanegarakab.go.id',
  ],
  ['http://dinsos@inhilkab.go.id', 'laman http://dinsos@inhilkab.go.id !'],
  ['Melalui website dinsospermasdes.banyumaskab.go.id', 'laman dinsospermasdes.banyumaskab.go.id'],
  [
    'kotak saran, callcenter/ email/ facebook/ Instagram/website Puskesmas atau pengaduan langsung',
    'kotak_saran | telepon | surel | media_sosial | laman | tatap_muka',
  ],
  ['1. Cek di tempat', ''],
  ['Unit costumer service / humas berkoordinasi dalam waktu 1x24 jam', ''],
  ['Jangka waktu pengaduan: ringan selambat-lambatnya 1 Hari', ''],
];

/** Other real lines and hand-made ones: what is named, what is joined, what is no channel at all. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['Whatsapp: 082155837093 / 082213756884;', 'whatsapp 082155837093 | whatsapp 082213756884'],
  [
    'Alamat : Kantor Dinas Sosial WhatsApp : 085265388865 Telepon/Fax : (0768) 24795/23626 Email : dinsos@inhilkab.go.id Website : http://dinsos@inhilkab.go.id Facebook : Dinas Sosial Tembilahan Instagram : @dinasosial_inhil',
    'whatsapp 085265388865 | telepon 076824795 | faks 076823626 | surel dinsos@inhilkab.go.id | laman http://dinsos@inhilkab.go.id ! | media_sosial Dinas Sosial Tembilahan | media_sosial @dinasosial_inhil',
  ],
  [
    'Secara Online : Website, Email, SMS 1708, Aplikasi : Lapor.go.id',
    'laman | surel | lapor 1708 | lapor lapor.go.id',
  ],
  ['Kepada Kepala Bapenda melalui kotak saran, surat, atau telepon.', 'kotak_saran | surat | telepon'],
  [
    'Melalui Kotak Saran, Website Indagkop, SMS/WA dan Unit Pengaduan',
    'kotak_saran | laman | sms | whatsapp | tatap_muka',
  ],
  ['b. Pengaduan / Keluhan melalui SMS (dibaca dan dibalas humas, jawaban dikirim kembali)', 'sms'],
  ['Menghubungi Admin lapor', 'lapor'],
  ['Tertulis disampaikan ke kotak Pengaduan', 'kotak_saran'],
  ['E-Pengaduan melalui : pengaduan.dpmptspmetro@gmail.com', 'surel pengaduan.dpmptspmetro@gmail.com'],
  ['HP/WA 0812-5432-1908', 'telepon 081254321908 | whatsapp 081254321908'],
  ['0812 5432 1908 (WA)', 'whatsapp 081254321908'],
  ['Telp. (0549) 21234, Fax. (0549) 21235', 'telepon 054921234 | faks 054921235'],
  ['Call Center 112', 'telepon 112'],
  ['SPAN LAPOR', 'lapor'],
  ['LAPOR!', 'lapor'],
  [
    'SP4N-LAPOR! melalui www.lapor.go.id, SMS 1708, dan Twitter @lapor1708',
    'lapor lapor.go.id | lapor 1708 | lapor @lapor1708',
  ],
  ['https://wa.me/6281254321908', 'whatsapp 081254321908'],
  ['Facebook : https://www.facebook.com/dinkeskutim', 'media_sosial https://www.facebook.com/dinkeskutim'],
  ['Formulir pengaduan online: https://forms.gle/abc', 'formulir https://forms.gle/abc'],
  ['WhatsApp: 0812xxxxxxxx', 'whatsapp 0812xxxxxxxx !'],
  ['Telp : -', 'telepon'],
  ['Loket pengaduan buka Senin s/d Jumat pukul 08.00-14.00', 'tatap_muka'],
  ['Surat ditujukan kepada Kepala Dinas Sosial, Jl. Pahlawan No 5 Sangatta', 'surat'],
  ['Wajib lapor ke RT setempat', ''],
  ['Laporan masyarakat diterima', ''],
  ['Petugas mencatat pengaduan dalam buku register', ''],
  ['Jawaban disampaikan melalui email pelapor', ''],
  ['Pengadu mencantumkan nama, alamat, dan nomor telepon', ''],
  ['Surat Keputusan Kepala Dinas Nomor 065/12/2024', ''],
  ['Ditindaklanjuti oleh tim pengaduan paling lambat 3 hari kerja', ''],
  ['Jl. Pemuda 24 Purwokerto 53111', ''],
];

describe('readKanal', () => {
  it.each(PUBLISHED)('reads %s', (teks, expected) => {
    expect(read(teks)).toBe(expected);
  });

  it.each(OTHERS)('reads %s', (teks, expected) => {
    expect(read(teks)).toBe(expected);
  });

  it('says which channels reach the office from home', () => {
    const reach = (teks: string) => readKanal(textPart(teks)).map(({ terjangkau }) => terjangkau);
    expect(reach('Email : dkpp@bantulkab.go.id')).toEqual([true]);
    expect(reach('2.  Melalui Email')).toEqual([false]);
    expect(reach('WhatsApp: 0812xxxxxxxx')).toEqual([false]);
    expect(reach('5. SP4N-LAPOR')).toEqual([true]);
    expect(reach('Kotak Saran')).toEqual([false]);
    expect(reach('Fax        : 0274 6460182')).toEqual([false]);
    expect(reach('Instagram : @dinasosial_inhil')).toEqual([false]);
  });

  it('tells official addresses from private ones, and judges only mail and web', () => {
    const official = (teks: string) => readKanal(textPart(teks)).map(({ resmi }) => resmi);
    expect(official('Email : dkpp@bantulkab.go.id')).toEqual([true]);
    expect(official('Email: info@rsudkudungga.kutimkab.com;')).toEqual([false]);
    expect(official('http://dinsos@inhilkab.go.id')).toEqual([true]);
    expect(official('Telp. (0281) 631198')).toEqual([null]);
    expect(official('2.  Melalui Email')).toEqual([null]);
  });

  it('joins a word at the end of a line with the address on the next', () => {
    expect(read('Telepon :\n(0549) 21234\nEmail :\ndinsos@kutimkab.go.id')).toBe(
      'telepon 054921234 | surel dinsos@kutimkab.go.id',
    );
  });
});

describe('telephone numbers', () => {
  it.each(['081254321908', '+6281254321908', '054921234', '1708', '137', '1500533'])(
    'takes %s as well formed',
    (number) => {
      expect(isPhone(phoneDigits(number))).toBe(true);
    },
  );
  it.each(['123', '08123', 'abc', '021'])('takes %s as no number', (number) => {
    expect(isPhone(phoneDigits(number))).toBe(false);
  });
  it.each(['0812xxxxxx', '000000', '081111111', '1234567890', '0549-...'])(
    'takes %s as made up',
    (number) => {
      expect(readKanal(textPart(`Telepon: ${number}`)).map(({ sah }) => sah)).toEqual([false]);
    },
  );
  it.each(['081254321908', '(0549) 21234', '1708', '+62 812-5432-1908'])('takes %s as real', (number) => {
    expect(readKanal(textPart(`Telepon: ${number}`)).map(({ sah }) => sah)).toEqual([true]);
  });
  it('does not take times, dates, money and identity numbers for numbers', () => {
    const text = 'Senin 08.00 - 15.30 WITA, 01-02-2024, Rp 05.000.000, NIP. 19650101 199003 1 001, ext. 342';
    expect(phoneSpans(text)).toEqual([]);
  });
});

describe('addresses that are damaged, hidden or ruled out', () => {
  it.each([
    ['Te1p. (O967) 58I234', 'telepon 0967581234'],
    ['WA O812-7766-5544', 'whatsapp 081277665544'],
    ['Telp O536 322ll99', 'telepon 05363221199'],
    ['Te1epon 0541-73I22O', 'telepon 0541731220'],
    ['N0mor WA : O8I2 7766 5544', 'whatsapp 081277665544'],
    ['HP/WA 0812 7766 55O4', 'telepon 081277665504 | whatsapp 081277665504'],
    ['Surel : rsud_mukomuko[at]yahoo.co.id', 'surel rsud_mukomuko@yahoo.co.id'],
    ['Email: dukcapil(at)bantulkab(dot)go(dot)id', 'surel dukcapil@bantulkab.go.id'],
    ['Email humas [at] pdam-tabalong.co.id', 'surel humas@pdam-tabalong.co.id'],
    ['E-mail : info at dinkes.go.id', 'surel info@dinkes.go.id'],
    ['Email: dinsos{at}jogja.go.id', 'surel dinsos@jogja.go.id'],
    ['surel: pkm.lolak (AT) gmail [dot] com', 'surel pkm.lolak@gmail.com'],
    ['e-mail: disdukcapil@ngada kab.go.id', 'surel disdukcapil@ngadakab.go.id'],
    ['email : info@dinsos kota.go.id', 'surel info@dinsoskota.go.id'],
    ['WA Center : 0812-7766-5544 (hanya chat, tdk terima telpon)', 'whatsapp 081277665544'],
    ['WA 0812 7766 5544 (bukan telepon)', 'whatsapp 081277665544'],
    ['SMS 081277665544, tidak melayani telepon', 'sms 081277665544'],
    ['Email info@pkm.go.id, tidak melalui WA', 'surel info@pkm.go.id'],
    ['WA : 08xx-xxxx-xxxx', 'whatsapp 08xxxxxxxxxx !'],
    ['HP 0812****5544', 'telepon 0812xxxx5544 !'],
    ['WA: 0812-____-____', 'whatsapp 0812xxxxxxxx !'],
    ['Telepon : 0541-xxxxxx', 'telepon 0541xxxxxx !'],
  ])('%s', (teks, expected) => {
    expect(read(teks)).toBe(expected);
  });
});

describe('several numbers, accounts and links in one line', () => {
  it.each([
    ['Telp. 0411-873456, 873457, 873458', 'telepon 0411873456 | telepon 0411873457 | telepon 0411873458'],
    ['Telp: 0812-7766-5544 / 0813-7766-5544', 'telepon 081277665544 | telepon 081377665544'],
    [
      'Telepon (0274) 555666, 555667 Fax (0274) 555668',
      'telepon 0274555666 | telepon 0274555667 | faks 0274555668',
    ],
    ['HP: 081277665544 (Budi), 081377665544 (Ani)', 'telepon 081277665544 | telepon 081377665544'],
    ['WA 0812 7766 5544 dan 0813 7766 5544', 'whatsapp 081277665544 | whatsapp 081377665544'],
    ['SMS ke 0812 7766 5544, WA ke 0813 7766 5544', 'sms 081277665544 | whatsapp 081377665544'],
    ['Hub. nomor 0811 4800 9900 (WA/Telegram/Call)', 'whatsapp 081148009900 | telepon 081148009900'],
    ['Mobile JKN dan Care Center 165', 'aplikasi | telepon 165'],
    ['Nama akun Instagram : dukcapil_sikka', 'media_sosial dukcapil_sikka'],
    ['Akun IG dukcapil.sikka', 'media_sosial dukcapil.sikka'],
    ['Nama akun FB : Dinas Sosial Kota Bima', 'media_sosial Dinas Sosial Kota Bima'],
    ['Instagram nama akun @rsud_bima', 'media_sosial @rsud_bima'],
    ['Akun resmi Twitter @pemkotbima', 'media_sosial @pemkotbima'],
    ['Isi google form di bit.ly/AduanPKM', 'formulir bit.ly/aduanpkm'],
    ['Formulir online s.id/aduan-rsud', 'formulir s.id/aduan-rsud'],
    ['E-Lapor Bungo : elapor.bungokab.go.id', 'laman elapor.bungokab.go.id'],
    ['Formulir pengaduan tersedia di meja informasi', 'formulir'],
    ['Formulir aduan dapat diambil di loket pengaduan', 'formulir'],
    ['Kotak saran di meja informasi', 'kotak_saran'],
    ['Kotak saran dan loket pengaduan', 'kotak_saran | tatap_muka'],
  ])('%s', (teks, expected) => {
    expect(read(teks)).toBe(expected);
  });
});

describe('mail and web addresses', () => {
  it.each(['dukcapil@kutaitimurkab.go.id', 'desa@sangatta.desa.id'])('takes %s as official mail', (mail) => {
    expect(isMail(mail) && isOfficialHost(mail.replace(/^.*@/u, ''))).toBe(true);
  });
  it.each(['dukcapil@gmail.com', '@go.id', 'a@go.id.com'])('takes %s as no official mail', (mail) => {
    expect(isMail(mail) && isOfficialHost(mail.replace(/^.*@/u, ''))).toBe(false);
  });
  it.each(['dukcapil@gmail.co', 'dukcapil@yahoo,com', 'a..b@kutimkab.go.id', 'contoh@kutimkab.go.id'])(
    'takes %s as not well formed',
    (mail) => {
      expect(isMail(mail)).toBe(false);
    },
  );
  it.each(['https://www.lapor.go.id', 'dinsos.garutkab.go.id', 'www.disdik.pelalawan.go.id'])(
    'takes %s as a web address',
    (web) => {
      expect(isWeb(web)).toBe(true);
    },
  );
  it.each(['http://dinsos@inhilkab.go.id', 'http:/dinsos.go.id', 'www.dinsos', 'https://example.com'])(
    'takes %s as no web address',
    (web) => {
      expect(isWeb(web)).toBe(false);
    },
  );
});
