// What gives each language away: its own letters, commonest words and endings, and letters it never writes.

import type { LanguageCode } from '../contract/values.ts';

/** The marks of one language in one script. A word scores once for each mark it shows. */
export interface Profile {
  language: LanguageCode;
  /** Letters that few others of its script have: a word with one speaks for it. */
  letters?: RegExp;
  /** Letters it has in common with some others. */
  shared?: RegExp;
  /** Letters it never writes: a word with one speaks against it. */
  never?: RegExp;
  /** Ends of words. */
  endings?: RegExp;
  /** Its commonest words, lower case. */
  words: string;
}

/** Languages written in Cyrillic; the first is what a text is when nothing tells. */
export const CYRILLIC: readonly Profile[] = [
  {
    language: 'ru',
    letters: /[щ]/,
    shared: /[ыэъё]/,
    never: /[әғқңөұүһіїєґўҳҷӯӣҗјљњђћџ]/,
    endings:
      /(?:[оеё]го|[оеё]му|ый|ий|ая|яя|ое|ые|ие|ых|ыми|ими|[аяеиоуы]ть|тся|ться|ени[еюя]|ением|ость|ости|ств[аоу]|ами|ями|[аи]ла|[аи]ли|лся|цию|ции)$/,
    words:
      'и в во на с со не что по для от из за к ко о об как это его её ее их он она они но же а до при также был была было были будет быть который которые которая году года после этом этого или так уже у мы я вы если чтобы между более под над только еще ещё где когда том чем без лет рублей тысяч словам',
  },
  {
    language: 'kk',
    letters: /[ғқұ]/,
    shared: /[әңөүһіы]/,
    never: /[їєґўҳҷӯӣҗјљњђћџ]|өө|үү|ээ/,
    endings:
      /(?:лар|лер|дар|дер|тар|тер|дан|ден|тан|тен|нда|нде|мен|пен|ады|еді|йды|йді|ген|атын|мыз|сының|лық|шы|лды|лді|нды|нді)$/,
    words:
      'және мен бен пен бұл деп үшін туралы бойынша болды болып екен жоқ бар бір да де сол осы ол оның атап өтті айтты жылы жылғы дейін кейін арқылы қарай сондай-ақ тағы ғана емес еді керек барлық мың ең ал не біз сіз еліміз еліміздің деді отыр тұр жатыр келеді атты жаңа үлкен орта бас',
  },
  {
    language: 'uk',
    letters: /[їєґ]/,
    shared: /і/,
    never: /[ыэъёәғқңөұүһўҳҷӯӣҗјљњђћџ]/,
    endings: /(?:ння|ого|ому|ість|ії|ться|ськ(?:ий|а|е|ої|ого|ому)|их|ими)$/,
    words:
      'і й та що на не з із у в до для від за як про це його її їх він вона вони але або після також був була було були бути який які яка року під час між про щодо є ж вже ще',
  },
  {
    language: 'be',
    letters: /ў/,
    shared: /[іыэ]/,
    never: /[иъщїєґәғқңөұүһҳҷӯӣҗјљњђћџ]/,
    endings: /(?:ння|ага|аму|цца|асць|ымі|ых|скі|ская)$/,
    words:
      'і у на што з не да для па ад як гэта яго яе іх ён яна яны але або пасля таксама быў была было былі які якія гэтым у годзе пра за ж яшчэ',
  },
  {
    language: 'ky',
    shared: /[ңөүы]/,
    letters: /оо|уу|өө|үү|ээ/,
    never: /[әғқұһіїєґўҳҷӯӣҗјљњђћџ]/,
    endings: /(?:лар|лер|лор|лөр|нын|нин|нун|нүн|дын|дин|дун|дүн|ган|ген|ды|ди|ду|дү)$/,
    words:
      'жана менен бул үчүн деп боюнча болду болуп эмес эле бир да ал анын айтты жылы чейин кийин бар жок ошол ушул тууралуу мамлекеттик',
  },
  {
    language: 'uz',
    letters: /[ўҳ]/,
    shared: /[қғ]/,
    never: /[әңөұүһіїєґыщӯӣҷҗјљњђћџ]/,
    endings: /(?:лар|нинг|ган|ди|лик|даги|дан|да|ни)$/,
    words: 'ва билан учун бу ҳам бир деб бўйича бўлган бўлиб эди эса у бор йўқ йил қилди қилиш ўз давлат тўғрисида',
  },
  {
    language: 'tg',
    letters: /[ҷӯӣ]/,
    shared: /[ҳқғ]/,
    never: /[әңөұүһіїєґўыщцҗјљњђћџ]/,
    words: 'ва дар аз ба ки бо барои ин он аст буд шуд то ҳам бар мебошад кард соли тоҷикистон ҷумҳурии',
  },
  {
    language: 'tt',
    letters: /җ|ә$/,
    shared: /[әңөүһ]/,
    never: /[ғқұіїєґўҳҷӯӣјљњђћџ]/,
    endings: /(?:ләр|нең|дә|тә|ләре|лары)$/,
    words: 'яңа һәм белән өчен бу дә дә бер булган итеп буенча турында ул дип иде юк бар ел татарстан шулай аның',
  },
  {
    language: 'mn',
    letters: /аа|ээ|ий[нг]/,
    shared: /[өү]/,
    never: /[әғқңұһіїєґўҳҷӯӣҗјљњђћџщ]/,
    endings: /(?:сан|сэн|сон|даа|гаа|гээ|ээр|аар|оор|өөр|лаа|жээ)$/,
    words: 'байгаа учир нь байна болон юм энэ тэр ч бол гэж байсан бөгөөд болно гэсэн оны улсын монгол хийх мөн',
  },
  {
    language: 'bg',
    shared: /ъ/,
    never: /[ыэёәғқңөұүһіїєґўҳҷӯӣҗјљњђћџ]/,
    endings: /(?:ът|ята|ите|ване|ския|ската)$/,
    words: 'на за от се да и е са че с по най в не като това през към беше със които който след ще до или',
  },
  {
    language: 'sr',
    letters: /[јљњђћџ]/,
    never: /[ыэёъщйюяәғқңөұүһіїєґўҳҷӯӣҗ]/,
    words: 'и у је да на се за су од са не што као који које из до али или није био бити',
  },
];

/** Languages written in Latin letters. */
export const LATIN: readonly Profile[] = [
  {
    language: 'en',
    never: /[äöüßñşğıəáóúńǵýūçąęłżśźćčšžãõåøæ]/,
    endings: /(?:tion|tions|ing|ed|ly|ment|ness|ies)$/,
    words:
      'the of and to in a is that for on with as was by it at from are be this has have had an its which or not were will who their more said after new they he she his her but we you been can all also about into than would our one up out over between during under',
  },
  {
    language: 'kk-Latn',
    letters: /[ñńǵū]|zh|[bdfghjklmnpqrstz]y[bdfghjklmnpqrstz]/,
    shared: /q(?!u)|[äöüşğıáóúý]/,
    never: /[ßçąęłżśźćčšžãõåøæəw]/,
    endings: /(?:lar|ler|dar|der|tar|ter|nyñ|niñ|nyń|nin|dyñ|diñ|tyń|dyń|ǵan|gen|ğan|men|pen|ymen|imen|dy|di)$/,
    words:
      'jäne jáne zhane men pen ben bul dep üşin úshin ushin turaly týraly turaly boiynşa boiynsha boıynsha boldy bolyp bolǵan bolğan eken joq bar bir da de sol osy ol onyñ onyń jyly jyldyñ jylǵy deiin deıin keiin keıin arqyly sondai-aq elimiz memleket qazaqstan aıtty aitty',
  },
  {
    language: 'uz',
    letters: /[og]'|moqda|vchi/,
    shared: /q(?!u)/,
    never: /[äöüßñşğıəáóúńǵýūąęłżśźćčšžãõåøæw]|zh|[bdfghjklmnpqrstz]y[bdfghjklmnpqrstz]/,
    endings: /(?:lar|ning|gan|lik|dagi|dan|ni|ish)$/,
    words:
      "yangi chunki kerak dedi hamda uning ular kabi shu barcha orqali oyida va bilan uchun bu ham bir deb bo'yicha bo'lgan bo'lib edi esa u bor yo'q yil qildi qilish o'z davlat to'g'risida haqida o'zbekiston",
  },
  {
    language: 'tr',
    shared: /[ğışçöü]/,
    never: /[qxwñəäáóúńǵýūßąęłżśźćčšžãõåøæ]/,
    endings: /(?:lar|ler|nın|nin|dan|den|ması|mesi|dır|dir|ıyor|iyor|larının|lerinin)$/,
    words:
      've bir için bu ile olarak da de olan en daha çok gibi kadar sonra ise o ne ki var yok türkiye değil her göre ancak ya veya',
  },
  {
    language: 'tk',
    letters: /[ňž]|ý[aeäiy]/,
    shared: /[äöüşç]/,
    never: /[qxvñńǵğıəáóúūßąęłśźćčšãõåøæ]/,
    endings: /(?:lar|ler|ýar|ýär|nyň|niň|mak|mek|dyr|dir|ynda|inde)$/,
    words:
      'we bilen bu üçin diýip boýunça hem ýyl türkmenistan bolup ol onuň täze sebäbi ýurduň döwlet prezidenti boldy bir',
  },
  {
    language: 'az',
    letters: /ə/,
    shared: /[ğışçöüq]/,
    never: /[wñäáóúńǵýūßąęłżśźćčšžãõåøæ]/,
    words: 'və bir üçün bu ilə olan da də ki o daha çox sonra isə var azərbaycan edib olub görə qədər ən',
  },
  {
    language: 'de',
    letters: /ß/,
    shared: /[äöü]/,
    words:
      'der die das und in den von zu mit ist des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie über',
  },
  {
    language: 'fr',
    shared: /[éèêàçùâîôûœ]/,
    words:
      "le la les de des et en un une du que est pour dans qui au sur par pas plus ce il avec ne se sont cette aux ont mais ou leur été c'est d'une l'on",
  },
  {
    language: 'es',
    shared: /[ñáéíóú]/,
    words:
      'el la los las de del y en que un una por con para es se al lo como su más no o pero sus le ha este sobre entre son fue también',
  },
  {
    language: 'it',
    shared: /[àèéìòù]/,
    words:
      'il la le di del della e in che un una per con è si al lo come i gli non da sono dei nel alla più anche ha questo delle dal',
  },
  {
    language: 'pt',
    shared: /[ãõçáéêó]/,
    words:
      'o a os as de do da e em que um uma por com para é se ao no na dos das não mais como foi sua entre são também pelo',
  },
  {
    language: 'nl',
    words:
      'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar wordt uit nog over',
  },
  {
    language: 'pl',
    letters: /[ąęłżśźćń]/,
    words: 'w i na z do się nie jest że o od za po przez to jak dla oraz są ale przy tym roku było ma',
  },
];

/** Scripts that name their language, tried in this order. */
export const SCRIPTS: readonly (readonly [RegExp, LanguageCode])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Languages in Arabic letters, by letters that only some have; the first that a twentieth of the letters speak for. */
export const ARABIC: readonly (readonly [RegExp, LanguageCode])[] = [
  [/[ېۈ]/gu, 'ug'],
  [/[ێڵڕ]/gu, 'ckb'],
  // Kazakh writes ى inside words, Arabic and Persian only at their end.
  [/[ۇۋەڭٴۆ]|ى(?=\p{L})/gu, 'kk-Arab'],
  [/[ٹڈڑےں]/gu, 'ur'],
  [/[پچژگیک]/gu, 'fa'],
];

const COMMON = new Set(
  [...CYRILLIC, ...LATIN]
    .filter(({ language }) => ['kk', 'ru', 'en'].includes(language))
    .flatMap(({ words }) => words.split(' ')),
);

/** True for the commonest words of Kazakh, Russian and English (normal form), which carry no subject. */
export function isCommonWord(norm: string): boolean {
  return COMMON.has(norm);
}
