// Finds where scraping lost a line break: a sentence's end with the next one's capital stuck to it.

// The last word before the stop must not be an abbreviation that takes a name right after it.
const ABBREVIATIONS = new Set(
  'обл гор пос ул пр просп наб пер бул стр корп кв им тов проф акад доц инж ген лейт кап полк св гр см рис табл гл разд ред изд тел факс млн млрд тыс руб коп тг дол долл напр инст фак деп зам нач мин сек час обл ауд ауы көш мкр қал тех мәд mr mrs ms dr prof gen sen rep gov col lt capt st no vol ed inc ltd corp co jr sr'.split(
    ' ',
  ),
);
const SHORT_WORDS = new Set('ол он её ее их ма ме ба бе па пе да де та те ең'.split(' '));
const DOMAIN_ENDINGS =
  /^(?:com|org|net|kz|ru|uz|kg|tj|tm|az|by|ua|info|biz|media|news|press|gov|edu|eu|uk|us|de|fr|cn|tr|me|tv|io|int|asia|online|site|js|su|рф|қаз)(?!\p{L})/iu;

const JOINT = /(?<=(?<close>[»”)\]]?))(?<stop>[.!?…])(?<after>[»”"]?)(?=["«“]?(?<next>\p{Lu}\p{L}{0,12}))/gu;

/** Offsets at which a break was lost, ascending: between the stop (with its quote) and the capital after it. */
export function lostBreaks(text: string): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(JOINT)) {
    const { close = '', stop = '', after = '', next = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 90), match.index - close.length);
    const word = /\p{L}{0,40}$/u.exec(before.slice(-40))?.[0] ?? '';
    if (!/\p{Ll}$/u.test(word)) continue;
    const quoted = after !== '' || /["«“]/u.test(text[match.index + stop.length] ?? '');
    if (stop === '.' && close === '' && !quoted && isAbbreviation(word.toLowerCase())) continue;
    if (stop === '.' && DOMAIN_ENDINGS.test(next) && /^\p{Script=Latin}+$/u.test(next)) continue;
    if (/(?:https?:\/\/|www\.|@|\/)\S*$/u.test(before)) continue;
    // A straight quote closes when one is open in the line, else it opens the next sentence.
    const opening = after === '"' && !isQuoteOpen(text, match.index);
    offsets.push(match.index + stop.length + (opening ? 0 : after.length));
  }
  return offsets;
}

const isAbbreviation = (word: string) => ABBREVIATIONS.has(word) || (word.length < 3 && !SHORT_WORDS.has(word));

function isQuoteOpen(text: string, at: number): boolean {
  let open = false;
  for (let index = at; index >= 0 && index > at - 2000 && text[index] !== '\n'; index -= 1)
    if (text[index] === '"') open = !open;
  return open;
}
