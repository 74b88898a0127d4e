// Sounds of a name in Kazakh, Russian or Latin letters, coarse enough that its spellings agree.

const CYRILLIC_SOUNDS: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'i',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'k',
  һ: 'k',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'i',
  ю: 'u',
  я: 'a',
};

/** Sounds of Cyrillic letters (normal form), one letter each; neighbouring equal sounds are one. */
function cyrillicSounds(norm: string): string {
  return Array.from(norm.replaceAll('дж', 'ж').replaceAll('йо', 'е'), (letter) => CYRILLIC_SOUNDS[letter] ?? '').join(
    '',
  );
}

function latinSounds(norm: string): string {
  return norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/sch|sh|ch|tch/g, 's')
    .replace(/zh|dzh|j/g, 'z')
    .replace(/kh|gh|ck|q|x|c|h/g, (letters) => (letters === 'gh' ? 'g' : letters === 'x' ? 'ks' : 'k'))
    .replace(/ts/g, 's')
    .replace(/w/g, 'v')
    .replace(/yo|io(?=v)|ye|iy|y|e/g, 'i')
    .replace(/ya|ia(?=$)/g, 'a')
    .replace(/[^a-z]/g, '');
}

/** The sounds of a word in normal form, as a string of Latin letters; empty when its script is not read. */
export function soundsOf(norm: string): string {
  const sounds = /\p{Script=Cyrillic}/u.test(norm) ? cyrillicSounds(norm) : latinSounds(norm);
  return sounds.replace(/(.)\1+/g, '$1');
}
