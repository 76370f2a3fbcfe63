/** SHA-256 (FIPS 180-4), by hand because rendering is pure and synchronous, and the web's own is neither here nor there. */

const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1)
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  return primes;
}

/** First 32 bits of the fractional part. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32) >>> 0;
}

/** The hash of the UTF-8 bytes of a text in base64, as a content security policy names it. */
export function sha256Base64(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  let state = START;
  for (let block = 0; block < bytes.length; block += 64) state = compress(state, view, block);
  return base64(state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]));
}

/** The message, a one, zeros, and its length in bits, up to whole blocks. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const bits = message.length * 8;
  new DataView(bytes.buffer).setUint32(bytes.length - 4, bits >>> 0);
  new DataView(bytes.buffer).setUint32(bytes.length - 8, Math.floor(bits / 2 ** 32));
  return bytes;
}

function compress(state: readonly number[], view: DataView, block: number): number[] {
  const words = schedule(view, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUND[round] ?? 0) + (words[round] ?? 0)) >>> 0;
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [a, b, c, d, e, f, g, h] = [(first + second) >>> 0, a, b, c, (d + first) >>> 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) >>> 0);
}

function schedule(view: DataView, block: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(block + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [words[index - 2] ?? 0, words[index - 15] ?? 0];
    const small1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const small0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    words[index] = small1 + (words[index - 7] ?? 0) + small0 + (words[index - 16] ?? 0);
  }
  return words;
}

/** Bits turned to the right. */
function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const signs = [18, 12, 6, 0].map((shift) => BASE64.charAt((bits >>> shift) & 63)).join('');
    text += signs.slice(0, Math.min(bytes.length - at, 3) + 1).padEnd(4, '=');
  }
  return text;
}
