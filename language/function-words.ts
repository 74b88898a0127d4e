// The short grammatical words of the three languages, which an abbreviation in lower case may look like.

const WORDS = `
  a am an and any are as at be but by can did do for go had has have he her him his how i if in is it its may me my no nor not now of off on or our
  out own per she so than that the them then they this to too up us was we were what when who why will with yes yet you
  а без был бы в вам вас во вот все вы где да для до его ее еще же за и из или им их к как ко кто ли мне мной мы на над нам нас не ни но о об он она
  они оно от по при про с со так там то тот ты у уж уже чем что это я
  ал ара бар бе бен бер біз біл бір бұл бұр да де деп ең ет және жоқ ие кім көп ма мен ме не оған ол он оны осы өз пе пен сен сіз сол соң та те тек
  тым үш үшін шақ
`;

const known = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Whether a normal form is a grammatical word of Kazakh, Russian or English. */
export function isFunctionWord(norm: string): boolean {
  return known.has(norm);
}
