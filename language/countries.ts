// Countries by their codes, named in Kazakh, Russian and English: what browsers carry of Kazakh has no names of countries.

import type { KnownLanguage } from '../contract/values.ts';

/** A line each: ISO 3166-1 code (`INT`: what belongs to no one country), Kazakh, Russian and English name; names after Unicode CLDR, where the press writes another, that one. */
const NAMES = `
INT|Халықаралық|Международное|International
AD|Андорра|Андорра|Andorra
AE|БАӘ|ОАЭ|United Arab Emirates
AF|Ауғанстан|Афганистан|Afghanistan
AG|Антигуа және Барбуда|Антигуа и Барбуда|Antigua and Barbuda
AL|Албания|Албания|Albania
AM|Армения|Армения|Armenia
AO|Ангола|Ангола|Angola
AR|Аргентина|Аргентина|Argentina
AT|Аустрия|Австрия|Austria
AU|Аустралия|Австралия|Australia
AZ|Әзірбайжан|Азербайджан|Azerbaijan
BA|Босния және Герцеговина|Босния и Герцеговина|Bosnia and Herzegovina
BB|Барбадос|Барбадос|Barbados
BD|Бангладеш|Бангладеш|Bangladesh
BE|Бельгия|Бельгия|Belgium
BF|Буркина-Фасо|Буркина-Фасо|Burkina Faso
BG|Болгария|Болгария|Bulgaria
BH|Бахрейн|Бахрейн|Bahrain
BI|Бурунди|Бурунди|Burundi
BJ|Бенин|Бенин|Benin
BN|Бруней|Бруней|Brunei
BO|Боливия|Боливия|Bolivia
BR|Бразилия|Бразилия|Brazil
BS|Багам аралдары|Багамы|Bahamas
BT|Бутан|Бутан|Bhutan
BW|Ботсвана|Ботсвана|Botswana
BY|Беларусь|Беларусь|Belarus
BZ|Белиз|Белиз|Belize
CA|Канада|Канада|Canada
CD|Конго Демократиялық Республикасы|ДР Конго|DR Congo
CF|Орталық Африка Республикасы|ЦАР|Central African Republic
CG|Конго Республикасы|Республика Конго|Republic of the Congo
CH|Швейцария|Швейцария|Switzerland
CI|Кот-д’Ивуар|Кот-д’Ивуар|Côte d’Ivoire
CL|Чили|Чили|Chile
CM|Камерун|Камерун|Cameroon
CN|Қытай|Китай|China
CO|Колумбия|Колумбия|Colombia
CR|Коста-Рика|Коста-Рика|Costa Rica
CU|Куба|Куба|Cuba
CV|Кабо-Верде|Кабо-Верде|Cape Verde
CY|Кипр|Кипр|Cyprus
CZ|Чехия|Чехия|Czechia
DE|Германия|Германия|Germany
DJ|Джибути|Джибути|Djibouti
DK|Дания|Дания|Denmark
DM|Доминика|Доминика|Dominica
DO|Доминикан Республикасы|Доминиканская Республика|Dominican Republic
DZ|Алжир|Алжир|Algeria
EC|Эквадор|Эквадор|Ecuador
EE|Эстония|Эстония|Estonia
EG|Мысыр|Египет|Egypt
ER|Эритрея|Эритрея|Eritrea
ES|Испания|Испания|Spain
ET|Эфиопия|Эфиопия|Ethiopia
FI|Финляндия|Финляндия|Finland
FJ|Фиджи|Фиджи|Fiji
FM|Микронезия|Микронезия|Micronesia
FR|Франция|Франция|France
GA|Габон|Габон|Gabon
GB|Ұлыбритания|Великобритания|United Kingdom
GD|Гренада|Гренада|Grenada
GE|Грузия|Грузия|Georgia
GH|Гана|Гана|Ghana
GM|Гамбия|Гамбия|Gambia
GN|Гвинея|Гвинея|Guinea
GQ|Экваторлық Гвинея|Экваториальная Гвинея|Equatorial Guinea
GR|Грекия|Греция|Greece
GT|Гватемала|Гватемала|Guatemala
GW|Гвинея-Бисау|Гвинея-Бисау|Guinea-Bissau
GY|Гайана|Гайана|Guyana
HK|Гонконг|Гонконг|Hong Kong
HN|Гондурас|Гондурас|Honduras
HR|Хорватия|Хорватия|Croatia
HT|Гаити|Гаити|Haiti
HU|Венгрия|Венгрия|Hungary
ID|Индонезия|Индонезия|Indonesia
IE|Ирландия|Ирландия|Ireland
IL|Израиль|Израиль|Israel
IN|Үндістан|Индия|India
IQ|Ирак|Ирак|Iraq
IR|Иран|Иран|Iran
IS|Исландия|Исландия|Iceland
IT|Италия|Италия|Italy
JM|Ямайка|Ямайка|Jamaica
JO|Иордания|Иордания|Jordan
JP|Жапония|Япония|Japan
KE|Кения|Кения|Kenya
KG|Қырғызстан|Кыргызстан|Kyrgyzstan
KH|Камбоджа|Камбоджа|Cambodia
KI|Кирибати|Кирибати|Kiribati
KM|Комор аралдары|Коморы|Comoros
KN|Сент-Китс және Невис|Сент-Китс и Невис|St. Kitts and Nevis
KP|Солтүстік Корея|КНДР|North Korea
KR|Оңтүстік Корея|Южная Корея|South Korea
KW|Кувейт|Кувейт|Kuwait
KZ|Қазақстан|Казахстан|Kazakhstan
LA|Лаос|Лаос|Laos
LB|Ливан|Ливан|Lebanon
LC|Сент-Люсия|Сент-Люсия|St. Lucia
LI|Лихтенштейн|Лихтенштейн|Liechtenstein
LK|Шри-Ланка|Шри-Ланка|Sri Lanka
LR|Либерия|Либерия|Liberia
LS|Лесото|Лесото|Lesotho
LT|Литва|Литва|Lithuania
LU|Люксембург|Люксембург|Luxembourg
LV|Латвия|Латвия|Latvia
LY|Ливия|Ливия|Libya
MA|Марокко|Марокко|Morocco
MC|Монако|Монако|Monaco
MD|Молдова|Молдова|Moldova
ME|Черногория|Черногория|Montenegro
MG|Мадагаскар|Мадагаскар|Madagascar
MH|Маршалл аралдары|Маршалловы Острова|Marshall Islands
MK|Солтүстік Македония|Северная Македония|North Macedonia
ML|Мали|Мали|Mali
MM|Мьянма|Мьянма|Myanmar
MN|Моңғолия|Монголия|Mongolia
MO|Макао|Макао|Macao
MR|Мавритания|Мавритания|Mauritania
MT|Мальта|Мальта|Malta
MU|Маврикий|Маврикий|Mauritius
MV|Мальдив аралдары|Мальдивы|Maldives
MW|Малави|Малави|Malawi
MX|Мексика|Мексика|Mexico
MY|Малайзия|Малайзия|Malaysia
MZ|Мозамбик|Мозамбик|Mozambique
NA|Намибия|Намибия|Namibia
NE|Нигер|Нигер|Niger
NG|Нигерия|Нигерия|Nigeria
NI|Никарагуа|Никарагуа|Nicaragua
NL|Нидерланд|Нидерланды|Netherlands
NO|Норвегия|Норвегия|Norway
NP|Непал|Непал|Nepal
NR|Науру|Науру|Nauru
NZ|Жаңа Зеландия|Новая Зеландия|New Zealand
OM|Оман|Оман|Oman
PA|Панама|Панама|Panama
PE|Перу|Перу|Peru
PG|Папуа – Жаңа Гвинея|Папуа – Новая Гвинея|Papua New Guinea
PH|Филиппин аралдары|Филиппины|Philippines
PK|Пәкістан|Пакистан|Pakistan
PL|Польша|Польша|Poland
PS|Палестина|Палестина|Palestine
PT|Португалия|Португалия|Portugal
PW|Палау|Палау|Palau
PY|Парагвай|Парагвай|Paraguay
QA|Катар|Катар|Qatar
RO|Румыния|Румыния|Romania
RS|Сербия|Сербия|Serbia
RU|Ресей|Россия|Russia
RW|Руанда|Руанда|Rwanda
SA|Сауд Арабиясы|Саудовская Аравия|Saudi Arabia
SB|Соломон аралдары|Соломоновы Острова|Solomon Islands
SC|Сейшель аралдары|Сейшелы|Seychelles
SD|Судан|Судан|Sudan
SE|Швеция|Швеция|Sweden
SG|Сингапур|Сингапур|Singapore
SI|Словения|Словения|Slovenia
SK|Словакия|Словакия|Slovakia
SL|Сьерра-Леоне|Сьерра-Леоне|Sierra Leone
SM|Сан-Марино|Сан-Марино|San Marino
SN|Сенегал|Сенегал|Senegal
SO|Сомали|Сомали|Somalia
SR|Суринам|Суринам|Suriname
SS|Оңтүстік Судан|Южный Судан|South Sudan
ST|Сан-Томе және Принсипи|Сан-Томе и Принсипи|São Tomé and Príncipe
SV|Сальвадор|Сальвадор|El Salvador
SY|Сирия|Сирия|Syria
SZ|Эсватини|Эсватини|Eswatini
TD|Чад|Чад|Chad
TG|Того|Того|Togo
TH|Таиланд|Таиланд|Thailand
TJ|Тәжікстан|Таджикистан|Tajikistan
TL|Тимор-Лесте|Восточный Тимор|Timor-Leste
TM|Түрікменстан|Туркменистан|Turkmenistan
TN|Тунис|Тунис|Tunisia
TO|Тонга|Тонга|Tonga
TR|Түркия|Турция|Türkiye
TT|Тринидад және Тобаго|Тринидад и Тобаго|Trinidad and Tobago
TV|Тувалу|Тувалу|Tuvalu
TW|Тайвань|Тайвань|Taiwan
TZ|Танзания|Танзания|Tanzania
UA|Украина|Украина|Ukraine
UG|Уганда|Уганда|Uganda
US|АҚШ|США|United States
UY|Уругвай|Уругвай|Uruguay
UZ|Өзбекстан|Узбекистан|Uzbekistan
VA|Ватикан|Ватикан|Vatican City
VC|Сент-Винсент және Гренадин аралдары|Сент-Винсент и Гренадины|St. Vincent and Grenadines
VE|Венесуэла|Венесуэла|Venezuela
VN|Вьетнам|Вьетнам|Vietnam
VU|Вануату|Вануату|Vanuatu
WS|Самоа|Самоа|Samoa
YE|Йемен|Йемен|Yemen
ZA|Оңтүстік Африка Республикасы|ЮАР|South Africa
ZM|Замбия|Замбия|Zambia
ZW|Зимбабве|Зимбабве|Zimbabwe
`;

/** What else is typed for a country, folded. */
const ALSO: Record<string, string> = {
  usa: 'US',
  america: 'US',
  америка: 'US',
  uk: 'GB',
  britain: 'GB',
  england: 'GB',
  британия: 'GB',
  англия: 'GB',
  рф: 'RU',
  рк: 'KZ',
  қр: 'KZ',
  кнр: 'CN',
  қхр: 'CN',
  uae: 'AE',
  turkey: 'TR',
  киргизия: 'KG',
  белоруссия: 'BY',
  туркмения: 'TM',
};

type Names = Record<KnownLanguage, string>;

const byCode = new Map<string, Names>(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', kk = '', ru = '', en = ''] = line.split('|');
      return [code, { kk, ru, en }];
    }),
);

/** Codes of all countries; `INT` first. */
export const COUNTRY_CODES: readonly string[] = [...byCode.keys()];

/** A country's name in a language; the code itself when there is none of that code. */
export function countryName(code: string, language: KnownLanguage): string {
  return byCode.get(code)?.[language] ?? code;
}

/** The code of a country by its code, its name in any language, or the beginning of one name only; null when none or several are meant. */
export function countryNamed(typed: string): string | null {
  const wanted = folded(typed);
  if (wanted === '') return null;
  const code = wanted.toUpperCase();
  if (byCode.has(code)) return code;
  const also = Object.hasOwn(ALSO, wanted) ? ALSO[wanted] : undefined;
  if (also) return also;
  const names = [...byCode].map(([of, one]) => [of, Object.values(one).map(folded)] as const);
  const whole = names.find(([, all]) => all.includes(wanted));
  if (whole) return whole[0];
  if (wanted.length < 3) return null;
  const begun = names.filter(([, all]) => all.some((name) => name.startsWith(wanted)));
  return begun.length === 1 ? (begun[0]?.[0] ?? null) : null;
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
}
