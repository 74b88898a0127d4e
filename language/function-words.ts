// The short grammatical words of the three languages, which an abbreviation in lower case may look like.

const WORDS = `
  a am an and any are as at be but by can did do for go had has have he her him his how i if in is it its may me my no nor not now of off on or our
  out own per she so than that the them then they this to too up us was we were what when who why will with yes yet you
  а без был была были было бы в вам вас во вот все вы где да для до его ее еще же за и из из-за из-под или им их к как ко кто ли мне мной мы на над нам нас не ни но о об он она
  они оно от по при про с со так там то тот ты у уж уже чем что это я
  ал ара бар бе бен бер біз біл бір бұл бұр да де деп ең ет және жоқ ие кім көп ма мен ме не оған ол он оны осы өз пе пен сен сіз сол соң та те тек
  тым үш үшін шақ
`;

const known = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Whether a normal form is a grammatical word of Kazakh, Russian or English. */
export function isFunctionWord(norm: string): boolean {
  return known.has(norm);
}

const QUESTION_WORDS = `
  who whom whose what which when where why how does did been being
  такое кто кого кому кем ком что чего чему чем какой какая какое какие какого каком какому каким какими каких какую какою каков какова каковы
  который которая которое которые которого которой котором которому которую которых чей чья чье чьи чьего где куда откуда когда зачем почему отчего
  как сколько скольких насколько
  деген кім кімді кімнің кімге кімде кімнен кіммен кімдер не нені ненің неге неде неден немен нелер қай қайсы қайсысы қайсысын қандай қандайлар
  қанша қаншалықты неше нешінші нешеде қашан қайда қайдан қалай қалайша неліктен несі дегеніміз
`;

const questions = new Set(QUESTION_WORDS.split(/\s+/).filter((word) => word !== ''));

/** Whether a normal form is a word questions are asked with: it says nothing of what the answer is about. */
export function isQuestionWord(norm: string): boolean {
  return questions.has(norm);
}
