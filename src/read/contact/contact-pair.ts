/** Joins the words for channels with the addresses that belong to them. */
import type { JenisKanal } from '../../model/facts.ts';
import { type ChannelWord, channelWords } from './channel-words.ts';
import { type Address, addresses } from './contact-address.ts';

/** A channel in a clause: [dari, sampai) is the word with its address. */
export interface Pair {
  readonly jenis: JenisKanal;
  readonly address: Address | null;
  readonly dari: number;
  readonly sampai: number;
}

/** Words joined by a slash, a comma or "dan", and the addresses that follow them. */
interface Group {
  readonly words: ChannelWord[];
  /** Kinds of the last address, for the next one in "A / B"; null while the words wait for an address. */
  kinds: readonly JenisKanal[] | null;
  /** End of the last word or address. */
  end: number;
  /** Place of the last address among the numbers that belong together, and how many these are. */
  place: number;
  run: number;
}

const JOINT = /^\s*(?:[/,&+|]|dan(?:\s*\/\s*atau)?|atau|maupun|serta)\s*$/iu;
const BLANK = /^[\s.]*$/u;
const FAR = 60;
const NUMBERS: ReadonlySet<JenisKanal> = new Set(['telepon', 'sms', 'whatsapp', 'faks']);
const TAKES: Readonly<Record<Address['bentuk'], readonly JenisKanal[]>> = {
  nomor: ['telepon', 'sms', 'whatsapp', 'faks'],
  surel: ['surel'],
  laman: ['laman', 'aplikasi'],
  lapor: ['lapor', 'laman', 'aplikasi'],
  media_sosial: ['media_sosial'],
  aplikasi: ['aplikasi'],
  whatsapp: ['whatsapp', 'laman'],
  formulir: ['formulir', 'laman'],
  kotak_saran: [],
  tatap_muka: [],
  surat: [],
};

/** In "Telp. WA", "website SP4N-LAPOR!" one word says more than the other. */
function rank({ jenis, umum }: ChannelWord): number {
  if (umum) return 0;
  if (jenis === 'telepon' || jenis === 'laman' || jenis === 'aplikasi') return 1;
  return 2;
}

function addWord(group: Group, word: ChannelWord, gap: string): void {
  const last = group.words.at(-1);
  if (last !== undefined && BLANK.test(gap) && rank(last) !== rank(word)) {
    const better = rank(word) > rank(last) ? word : last;
    group.words[group.words.length - 1] = { ...better, dari: last.dari, sampai: word.sampai };
  } else group.words.push(word);
  group.end = word.sampai;
}

function groupOf(words: ChannelWord[], end: number): Group {
  return { words, kinds: null, end, place: 0, run: 1 };
}

/** Words in brackets after a number: "0812... (WA)". */
function afterwards(text: string, address: Address): readonly ChannelWord[] {
  const inside = /^\s*\(([^)]{1,40})\)/u.exec(text.slice(address.sampai));
  if (inside === null || address.bentuk !== 'nomor') return [];
  return channelWords(inside[1] ?? '').filter(({ jenis, umum }) => NUMBERS.has(jenis) && !umum);
}

function kindsOf(text: string, group: Group, address: Address): readonly JenisKanal[] {
  if (address.bentuk !== 'nomor') return [address.bentuk];
  const telegram = (word: ChannelWord) => /telegram/iu.test(text.slice(word.dari, word.sampai));
  const words = group.words.filter((word) => NUMBERS.has(word.jenis) || telegram(word));
  const kinds = words.map(({ jenis }) => jenis);
  const all = [...new Set([...kinds, ...afterwards(text, address).map(({ jenis }) => jenis)])];
  return all.length > 0 || address.lokal ? all : ['telepon'];
}

/** "Telepon/Fax : 24795/23626": as many numbers as words, one each. */
function ownKind(kinds: readonly JenisKanal[], index: number, run: number): readonly JenisKanal[] {
  const own = kinds[index];
  return run > 1 && run === kinds.length && kinds.includes('faks') && own !== undefined ? [own] : kinds;
}

/** How many numbers joined by "/" or "," begin here. */
function runLength(text: string, list: readonly Address[], from: number): number {
  let run = 1;
  for (let at = from + 1; at < list.length; at += 1) {
    const before = list[at - 1];
    const here = list[at];
    if (before === undefined || here?.bentuk !== 'nomor' || !JOINT.test(text.slice(before.sampai, here.dari)))
      break;
    run += 1;
  }
  return run;
}

interface State {
  readonly text: string;
  readonly list: readonly Address[];
  readonly found: Pair[];
  group: Group;
  /** Words up to here are already used ("0812... (WA)"). */
  used: number;
}

function unaddressed(words: readonly ChannelWord[]): Pair[] {
  return words
    .filter((word) => !word.umum)
    .map(({ jenis, dari, sampai }) => ({ jenis, address: null, dari, sampai }));
}

function flush({ found, group }: State): void {
  if (group.kinds === null) found.push(...unaddressed(group.words));
}

function takeWord(state: State, word: ChannelWord): void {
  const { group, text } = state;
  if (word.dari < state.used) return;
  // "Media Whatsapp Konsultasi dan Pengaduan : +62": the general word is part of the name of the other.
  if (word.umum && group.kinds === null && group.words.length > 0) return;
  const gap = text.slice(group.end, word.dari);
  const joins = group.words.length > 0 && group.kinds === null && (JOINT.test(gap) || BLANK.test(gap));
  if (joins) addWord(group, word, gap);
  else {
    flush(state);
    state.group = groupOf([word], word.sampai);
  }
}

/** The group an address belongs to: the one that waits for it, the one it goes on with, or a new one. */
function groupFor(state: State, address: Address, index: number): Group {
  const { group, text, list } = state;
  const gap = text.slice(group.end, address.dari);
  if (group.kinds !== null && JOINT.test(gap)) return { ...group, place: group.place + 1 };
  const waits = group.kinds === null && gap.length <= FAR;
  if (!waits) flush(state);
  return { ...groupOf(waits ? group.words : [], group.end), run: runLength(text, list, index) };
}

function takeAddress(state: State, address: Address, index: number): void {
  const group = groupFor(state, address, index);
  const goesOn = group.kinds !== null;
  const kinds =
    group.kinds !== null && address.bentuk === 'nomor' ? group.kinds : kindsOf(state.text, group, address);
  const mine = group.words.filter((word) => consumed(word, address, kinds));
  const dari = goesOn ? address.dari : (mine[0]?.dari ?? address.dari);
  for (const jenis of ownKind(kinds, group.place, group.run))
    state.found.push({ jenis, address, dari, sampai: address.sampai });
  if (!goesOn) state.found.push(...unaddressed(group.words.filter((word) => !mine.includes(word))));
  state.group = { ...group, kinds, end: address.sampai };
  const extra = afterwards(state.text, address).at(-1);
  if (extra !== undefined) state.used = state.text.indexOf(')', address.sampai);
}

/** Words an address speaks for; the complaint system is reached by SMS, account or web. */
function consumed(word: ChannelWord, address: Address, kinds: readonly JenisKanal[]): boolean {
  if (word.umum || kinds.includes(word.jenis)) return true;
  // "E-Lapor Bungo : elapor.bungokab.go.id" is a site of the region's own.
  if (word.jenis === 'lapor' && address.bentuk === 'laman') return address.nilai.includes('lapor');
  if (address.bentuk !== 'lapor') return TAKES[address.bentuk].includes(word.jenis);
  if (address.nilai.startsWith('@')) return word.jenis === 'media_sosial';
  return address.nilai === '1708' ? word.jenis === 'sms' : TAKES.lapor.includes(word.jenis);
}

/** The channels of one clause: each word with its address, words without one, addresses without a word. */
export function pairs(text: string): readonly Pair[] {
  const words = channelWords(text);
  const list = addresses(text, words);
  const state: State = { text, list, found: [], group: groupOf([], 0), used: 0 };
  const open = words.filter(
    (word) => !list.some(({ dari, sampai }) => word.dari >= dari && word.dari < sampai),
  );
  const events = [...open, ...list].sort((a, b) => a.dari - b.dari);
  for (const event of events) {
    if ('bentuk' in event) takeAddress(state, event, list.indexOf(event));
    else takeWord(state, event);
  }
  flush(state);
  return state.found;
}
