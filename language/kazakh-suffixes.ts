// The inflectional suffixes of Kazakh as tables: which may stand where, and which letters they may follow.

import { foldKazakh } from './folds.ts';

/**
 * What a stretch of a word is, read from its end: each state lists the suffixes that may close it and what is left then.
 * `root` marks states a bare root may be in.
 */
export type State =
  | 'word'
  | 'inflected'
  | 'possessed'
  | 'withThird'
  | 'withFirst'
  | 'plural'
  | 'nominal'
  | 'finite'
  | 'verb'
  | 'voiced'
  | 'presentBase'
  | 'pastBase';

/** Part of speech a root is taken for in a state, or null where the state needs a suffix. */
export const ROOT_IN: Record<State, 'noun' | 'verb' | null> = {
  word: null,
  inflected: null,
  possessed: null,
  withThird: null,
  withFirst: null,
  plural: null,
  nominal: 'noun',
  finite: null,
  verb: null,
  voiced: 'verb',
  presentBase: null,
  pastBase: null,
};

/** States a state may be without any suffix between. */
export const SAME: Record<State, readonly State[]> = {
  word: ['inflected', 'finite'],
  inflected: ['possessed'],
  possessed: ['plural'],
  withThird: [],
  withFirst: [],
  plural: ['nominal'],
  nominal: [],
  finite: ['voiced'],
  verb: ['voiced'],
  voiced: [],
  presentBase: [],
  pastBase: [],
};

/**
 * Rows: state, name of the suffix (its features are named so), templates, what is left.
 *
 * In a template A is а or е, Y is ы or і, I is и; a leading capital is a consonant that follows the letter before it: L л/д/т (plural), N н/д/т
 * (genitive), B н/д/т (accusative), D д/т, T д/н/т (ablative), G ғ/қ or г/к, M м/б/п (instrumental), P м/б/п (negation, person), S с after a vowel; (Y) is
 * there after a consonant only, `я/й` is written я and leaves й, (C) is c after a vowel only. Source of the forms: any school grammar of Kazakh; the choice of what counts as inflection follows
 * Universal Dependencies, which leaves derived words alone.
 */
const ROWS: readonly (readonly [State, string, string, State])[] = [
  // Person of a nominal predicate: мұғаліммін, мұғалімсіз.
  ['word', 'person', 'PYн сYң сYз PYз сYздAр сYңдAр', 'inflected'],
  ['word', 'particle', 'DAй DAйYн', 'inflected'],
  ['word', 'equative', 'шA', 'possessed'],
  // Case.
  ['inflected', 'genitive', 'NYң', 'possessed'],
  ['inflected', 'dative', 'GA', 'possessed'],
  ['inflected', 'accusative', 'BY', 'possessed'],
  ['inflected', 'locative', 'DA', 'possessed'],
  ['inflected', 'ablative', 'TAн', 'possessed'],
  ['inflected', 'instrumental', 'Mен', 'possessed'],
  ['inflected', 'genitive3', 'нYң', 'withThird'],
  ['inflected', 'dative3', 'нA', 'withThird'],
  ['inflected', 'accusative3', 'н', 'withThird'],
  ['inflected', 'locative3', 'ндA', 'withThird'],
  ['inflected', 'ablative3', 'нAн', 'withThird'],
  ['inflected', 'instrumental3', 'мен', 'withThird'],
  ['inflected', 'dative1', 'A', 'withFirst'],
  // Possession.
  ['possessed', 'his', '(S)Y', 'plural'],
  ['withThird', 'his', '(S)Y', 'plural'],
  ['possessed', 'my', '(Y)м', 'plural'],
  ['possessed', 'your', '(Y)ң', 'plural'],
  ['withFirst', 'my', '(Y)м', 'plural'],
  ['withFirst', 'your', '(Y)ң', 'plural'],
  ['possessed', 'our', '(Y)мYз', 'plural'],
  ['possessed', 'yours', '(Y)ңYз', 'plural'],
  // Number.
  ['plural', 'plural', 'LAр', 'nominal'],
  // What is in a place or time, what is someone's: қаладағы, ұйымындағы, мемлекеттікі.
  ['nominal', 'located', 'DAғы DAгі', 'plural'],
  ['nominal', 'located', 'ндағы ндегі', 'withThird'],
  ['nominal', 'belonging', 'Nікі', 'plural'],
  ['nominal', 'temporal', 'GY', 'nominal'],
  ['nominal', 'comparative', '(Y)рAқ (Y)рек', 'nominal'],
  ['nominal', 'ordinal', '(Y)ншY', 'nominal'],
  ['nominal', 'collective', 'Aу', 'nominal'],
  // Participles and verbal nouns: nominals made of any verb.
  ['nominal', 'pastParticiple', 'GAн', 'verb'],
  ['nominal', 'presentParticiple', 'AтYн йтYн итYн ятын/й', 'verb'],
  ['nominal', 'futureParticiple', 'Aр р', 'verb'],
  ['nominal', 'negativeFuture', 'PAс', 'voiced'],
  ['nominal', 'verbalNoun', 'у ю/й', 'verb'],
  ['nominal', 'agent', 'ушY юшY/й', 'verb'],
  ['nominal', 'intention', 'Pақ Pек', 'verb'],
  ['word', 'intention', 'Pақшы Pекші', 'verb'],
  ['nominal', 'desire', 'GY', 'verb'],
  ['nominal', 'unfinished', 'Aтұғын GAндық GAндік', 'verb'],
  // Converbs.
  ['finite', 'converbP', '(Y)п уып/п уіп/п', 'verb'],
  ['finite', 'converbA', 'A й и я/й', 'verb'],
  ['finite', 'converbUntil', 'GAнша GAнше GAлY GAндA', 'verb'],
  ['finite', 'converbWithout', 'PAйYнша PAйYнше PAстAн', 'voiced'],
  // Finite forms.
  ['finite', 'past', 'DY', 'verb'],
  ['finite', 'pastPerson', 'DYм DYң DYқ DYк DYңYз DYңдAр DYңYздAр', 'verb'],
  ['finite', 'present', 'AдY йдY идY ядY/й', 'verb'],
  ['finite', 'presentPerson', 'AмYн AсYң AсYз AмYз AсYздAр AсYңдAр йAмын', 'verb'],
  ['finite', 'presentPerson', 'ймYн йсYң йсYз ймYз йсYздAр имYн исYң исYз имYз исYздAр', 'verb'],
  ['finite', 'presentPerson', 'Aм Aң йм йң', 'verb'],
  ['finite', 'perfectPerson', '(Y)ппYн (Y)псYң (Y)псYз (Y)ппYз (Y)птY', 'verb'],
  ['finite', 'conditional', 'сA', 'verb'],
  ['finite', 'conditionalPerson', 'сAм сAң сAқ сек сAңYз сAңдAр', 'verb'],
  ['finite', 'imperative', 'сYн (Y)ңYз (Y)ңдAр (Y)ң (Y)ңYздAр', 'verb'],
  ['finite', 'optative', 'AйYн йYн Aйық Aйік йық йік', 'verb'],
  // Negation and voice.
  ['verb', 'negation', 'PA', 'voiced'],
  ['voiced', 'passive', '(Y)л', 'voiced'],
  ['voiced', 'reflexive', '(Y)н', 'voiced'],
  ['voiced', 'reciprocal', '(Y)с', 'voiced'],
  ['voiced', 'causative', 'DYр т', 'voiced'],
  ['voiced', 'causative2', 'GYз', 'voiced'],
];

const VOWELS = 'аәеёоөұүыіэя';
const GLIDES = 'уийюрл';
const NASALS = 'мнң';
const BUZZING = 'зж';
const VOICELESS = 'бвгғдкқпстфхһцчшщьъ0123456789%';
const SONOROUS = VOWELS + GLIDES + NASALS + BUZZING;
const ANY = SONOROUS + VOICELESS;
const CONSONANTS = `${GLIDES}${NASALS}${BUZZING}${VOICELESS}`;

/** What a leading capital stands for: letter, and the letters it may follow. */
const LEADING: Record<string, readonly (readonly [string, string])[]> = {
  L: [
    ['л', `${VOWELS}уийюр`],
    ['д', `л${NASALS}${BUZZING}`],
    ['т', VOICELESS],
  ],
  N: [
    ['н', VOWELS + NASALS],
    ['д', GLIDES + BUZZING],
    ['т', VOICELESS],
  ],
  B: [
    ['н', VOWELS],
    ['д', GLIDES + NASALS + BUZZING],
    ['т', VOICELESS],
  ],
  D: [
    ['д', SONOROUS],
    ['т', VOICELESS],
  ],
  T: [
    ['н', NASALS],
    ['д', VOWELS + GLIDES + BUZZING],
    ['т', VOICELESS],
  ],
  M: [
    ['м', VOWELS + GLIDES + NASALS],
    ['б', BUZZING],
    ['п', VOICELESS],
  ],
  P: [
    ['м', VOWELS + GLIDES],
    ['б', NASALS + BUZZING],
    ['п', VOICELESS],
  ],
};

/** A suffix as written. */
export interface Suffix {
  /** In Kazakh letters. */
  form: string;
  /** Letters it closes the word with. */
  typed: string;
  /** Letter of the stem that the spelling swallowed, to be put back: й in `жая` (жай + а), п in `тауып` (тап + ып). */
  restored: string;
  name: string;
  /** Letters it may follow. */
  after: string;
  /** What is left of the word. */
  left: State;
}

function spell(template: string): { form: string; after: string }[] {
  const optional = /^\((.)\)(.*)$/.exec(template);
  if (optional) {
    const [, letter = '', rest = ''] = optional;
    if (letter === 'S')
      return [
        ...spell(`с${rest}`).map((s) => ({ ...s, after: VOWELS })),
        ...spell(rest).map((s) => ({ ...s, after: CONSONANTS })),
      ];
    return [
      ...spell(rest).map((s) => ({ ...s, after: VOWELS })),
      ...spell(letter + rest).map((s) => ({ ...s, after: CONSONANTS })),
    ];
  }
  const harmonies = [
    ['а', 'ы', 'ғ', 'қ'],
    ['е', 'і', 'г', 'к'],
  ].map(([a = '', y = '', voiced = '', voiceless = '']) => {
    const word = template.replaceAll('A', a).replaceAll('Y', y);
    if (!word.startsWith('G')) return [{ form: word, after: ANY }];
    return [
      { form: voiced + word.slice(1), after: SONOROUS },
      { form: voiceless + word.slice(1), after: VOICELESS },
    ];
  });
  const spelled = harmonies.flat().flatMap(({ form, after }) => {
    const letters = LEADING[form[0] ?? ''];
    return letters
      ? letters.map(([letter, allowed]) => ({ form: letter + form.slice(1), after: allowed }))
      : [{ form, after }];
  });
  return spelled.filter(
    (one, at) => spelled.findIndex((other) => other.form === one.form && other.after === one.after) === at,
  );
}

/** Suffixes by the state they close, then by the last letter as written. */
type SuffixTable = ReadonlyMap<State, ReadonlyMap<string, readonly Suffix[]>>;

function suffixTable(written: (letters: string) => string): SuffixTable {
  const table = new Map<State, Map<string, Suffix[]>>();
  for (const [state, name, templates, left] of ROWS) {
    const byLast = table.get(state) ?? new Map<string, Suffix[]>();
    table.set(state, byLast);
    for (const template of templates.split(' ')) {
      const [spelling = '', restored = ''] = template.split('/');
      for (const { form, after } of spell(spelling)) {
        const typed = written(form);
        const last = typed.at(-1) ?? '';
        // No stem ends in the у that makes its verbal noun.
        const allowed = form === 'у' ? after.replaceAll('у', '') : after;
        const suffix = { form, typed, restored, name, after: written(allowed) + allowed, left };
        byLast.set(last, [...(byLast.get(last) ?? []), suffix]);
      }
    }
  }
  return table;
}

/** Every suffix in Kazakh letters. */
export const SUFFIXES = suffixTable((letters) => letters);
/** Every suffix as typed on a Russian keyboard (`foldKazakh`). */
export const FOLDED_SUFFIXES = suffixTable(foldKazakh);

/** The case endings of a plain nominal, longest first, and those of what is in a place (`Қазақстандағы`). */
export function caseSuffixes(): Suffix[] {
  return [...(SUFFIXES.get('inflected')?.values() ?? []), ...(SUFFIXES.get('nominal')?.values() ?? [])]
    .flat()
    .filter(
      ({ name, left }) => (left === 'possessed' && name !== 'dative1') || (name === 'located' && left === 'plural'),
    )
    .sort((a, b) => b.form.length - a.form.length);
}
