// Surnames in -ов and -ев as they stand in the nominative, which looks like a plural's genitive: Катаров is no Катар, Сергеев no Сергей.

import { COUNTRY_CODES, countryName } from './countries.ts';

/** Masculine names that surnames are made of; a plural of theirs is seldom met. */
const NAMES = `
  иван петр павел семен степан федор егор захар макар назар лазар максим кирилл филипп антон роман мартын денис борис тарас богдан артем
  тихон фома лука илья никита кузьма гаврил михаил даниил самуил эмануил александр владислав ярослав станислав вячеслав святослав мирослав
  андрей сергей алексей матвей тимофей николай авдей фадей елисей моисей патрикей пантелей евсей дорофей ерофей корней сысой абрам исак яков
  прохор сидор нестор виктор трифон харитон платон агафон родион ларион спиридон филимон симон самсон мирон климент карп осип архип остап потап
  герасим ефим трофим анисим вадим климент клим наум константин валентин август давид демид леонид кондрат игнат ипат аксен арсен мартемьян
  тимур марат мурат болат булат руслан арслан асан хасан усен хусейн ахмет ахмед махмет махмед магомед мухамед мухаммед мухамет мухаммад
  омар умар осман оспан усман карим рахим халим салим алим касым касим хаким азим назим ибрагим ибраим исмаил смаил исраил жабраил
  рашид рашит мажит хамит хамид сеит саид сабит сабыр абиль адиль кадыр бахыт серик берик ерик нурлан ерлан арман ержан султан ермек есен есим
  жакып якуб юсуп жусуп юсуф аюб айып садык малик халык салих сулейман аскар аскер анвар ануар искандер искендер казбек касен курман аман
  сагын сатып тулеген турсун турсын утеген уразбек мамбет мамет мамед самед ахат фархад фархат фарид рафик тофик шамил камал джамал жамал
  муса иса али вали гали нури абай токтар толеген бектен байтурсын кунан дулат момын сапар жумабек шарип шариф хабиб рахмон рахман
  насыр наср мансур таир тахир закир шакир захир амир эмир темир хайдар айдар гайдар бахтияр динмухамед
`;

/** Nouns in -ай; what else ends in -аев is a surname. */
const NOUNS_IN_AI =
  /^(?:(?:не|полу|бес)?(?:кра|ча|ра|ма|сара|карава|попуга|шалопа|самура|случа|урожа|обыча|трамва|разгильдя|раздолба|ба|ла|па|малаха))ев$/;

/** Ends of Turkic names that surnames are made of, more than a noun before them; peoples and vegetables end so too. */
const TURKIC =
  /(?<!^уз)беков$|..(?<!бакла)жанов$|..ханов$|(?:^|г|н|м|р|д|ш|з)алиев$|мбетов$|бергенов$|гельдинов$|..(?:темир|батыр|султан|булат|мурат)ов$/;

let bases: Set<string> | null = null;

function basesOfSurnames(): ReadonlySet<string> {
  const names = NAMES.split(/\s+/);
  const countries = COUNTRY_CODES.map((code) => countryName(code, 'ru').toLowerCase());
  bases ??= new Set([...names, ...countries].filter((name) => /^[а-я]{3,}$/.test(name)));
  return bases;
}

/** Whether a word in normal form is a surname in the nominative: made of a name, which has no such case, or by its end. */
export function isSurname(norm: string): boolean {
  if (!/[ое]в$/.test(norm)) return false;
  if (/аев$/.test(norm)) return !NOUNS_IN_AI.test(norm);
  if (TURKIC.test(norm)) return true;
  const known = basesOfSurnames();
  const base = norm.slice(0, -2);
  return known.has(base) || (norm.endsWith('ев') && (known.has(`${base}й`) || known.has(`${base}ь`)));
}
