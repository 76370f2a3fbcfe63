/** Texts that try to steer whatever shows them: the one corpus that every format, message and command is tried with. */

/** One of each kind of attack, by what it attacks. */
export const NASTY: Readonly<Record<string, readonly string[]>> = {
  terminal: [
    '\u001b[2J\u001b]0;judul\u0007\u009b31m',
    '\u001b]8;;http://jahat.example\u001b\\klik\u001b]8;;\u001b\\',
    '\b\b\b\u007f\u0085baris\u000b\u000c\r palsu',
    '\u001bP+q\u001b\\ \u0090x\u009c \u001b[6n',
    '\ud800 \uffff \u0000',
  ],
  direction: [
    'kiri\u202ekanan\u2066\u200b\ufeff\u{e0041}',
    'nama\u202etxt.exe',
    '\u200f\u200e\u2067\u2068\u2069\u061c',
    'a\u200bb\u200cc\u200dd\u2060e\u00adf\u180eg',
    'a\r\nb\u2028c\u2029d',
  ],
  ci: [
    '::error file=x::palsu\n::set-output name=a::b\r\n  ::stop-commands::x',
    '##[error]palsu ##vso[task.complete]',
    '%0A::error::palsu%0D%25',
    '::add-mask::1',
  ],
  sheet: [
    '=HYPERLINK("http://jahat.example")',
    "+1+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(1,2)',
    '\t=1+1\r=2',
    '"a","b"\r\n=1',
    '\uff1d1+1',
    '\u200b=1+1',
  ],
  markup: [
    ']]></failure><testcase name="x"/>',
    '<!-- <![CDATA[ &quot; &#27; -->',
    '</script><script>alert(1)</script>',
    '</style><style>*{display:none}</style>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</details></summary><h1>palsu</h1>',
    '&lt;b&gt; &amp;lt; &#x3c;',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
  ],
  markdown: [
    '| a | b |\n|---|---|\n# judul\n> kutip\n1. satu\n- dua\n===',
    '`kode` ``dua`` ```tiga',
    '\\`\\|\\',
    '[x](javascript:alert(1)) ![x](http://jahat.example/a.png) [^1] [a]: b',
    'http://jahat.example www.jahat.example mailto:a@jahat.example',
    '@mention @org/team #1 !2 ~label %milestone &3 GH-4 $5 a@b.example',
  ],
  template: ['{0} {{nama}} {kutipan} $x $& $1', '[x](0)', `\u0024{nama} #{nama} <%= nama`],
  path: ['../../etc/passwd', 'C:\\Windows\\a?b*c', '/dev/null', 'file:///etc/passwd'],
  key: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'layanan', ''],
  length: [' ', 'x'.repeat(5000), 'dua kata '.repeat(800), '\u0301'.repeat(300), '👩‍👩‍👧‍👦'.repeat(40)],
};

/** The whole corpus in one list. */
export const NASTY_STRINGS: readonly string[] = Object.values(NASTY).flat();
