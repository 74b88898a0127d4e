// English stemming: Snowball, and before it the irregular verbs, plurals and comparatives that share no stem with their word. Pure.

import { stemmer as snowball } from '@orama/stemmers/english';

/** Words with their irregular forms, one word a group; forms that are oftener another word (left, felt, lay, bore) are left out. */
const IRREGULAR = `
  use uses used using | have has had having | do does did done doing | go goes went gone going | be is are was were been being
  say said | make made | get got gotten | give gave given | think thought | take took taken | come came | see saw seen | send sent | steal stole stolen
  hear heard | know knew known | tell told | write wrote written | lose lost | keep kept | fight fought | sell sold | win won | drive drove driven
  pay paid | meet met | break broke broken | run ran | spend spent | sing sang sung | become became | begin began begun | choose chose chosen
  fall fell fallen | fly flew flown | forget forgot forgotten | forgive forgave forgiven | freeze froze frozen | grow grew grown | hold held | lead led
  leave left | rise rose risen | speak spoke spoken | swim swam swum | teach taught | throw threw thrown | wear wore worn | catch caught | buy bought
  bring brought | build built | burn burnt | deal dealt | drink drank drunk | eat ate eaten | feed fed | feel felt | flee fled | hide hid hidden | shoot shot
  show shown | sink sank sunk | sit sat | sleep slept | stand stood | strike struck stricken | swear swore sworn | understand understood | wake woke woken
  draw drew drawn | drown drowned | bite bit bitten | blow blew blown | hang hung | hurt | seek sought | shake shook shaken | ride rode ridden | ring rang rung
  overtake overtook overtaken | overthrow overthrew overthrown | undergo underwent undergone | withdraw withdrew withdrawn | withstand withstood
  undertake undertook undertaken | mistake mistook mistaken | arise arose arisen | beat beaten | foresee foresaw foreseen | rebuild rebuilt | uphold upheld
  resign resigns resigned resigning | die dies died dying | lie lies lied lying | tie ties tied tying | find finds found | found founds founded founding
  man men | woman women | child children | foot feet | tooth teeth | mouse mice | wife wives | knife knives | leaf leaves | thief thieves | life lives
  policeman policemen | fireman firemen | spokesman spokesmen | businessman businessmen | congressman congressmen | chairman chairmen | fisherman fishermen
  bus buses | gas gases | crisis crises | analysis analyses | virus viruses | phenomenon phenomena | medium media | criterion criteria
  high higher highest | low lower lowest | large larger largest | great greater greatest | big bigger biggest | small smaller smallest | old older oldest
  young younger youngest | long longer longest | strong stronger strongest | late later latest | early earlier earliest | close closer closest
  cheap cheaper cheapest | rich richer richest | poor poorer poorest | new newer newest | hot hotter hottest | cold colder coldest | fast faster fastest
  slow slower slowest | wide wider widest | deep deeper deepest | weak weaker weakest | easy easier easiest | bad worse worst | tall taller tallest
  try tries tried trying | dry dries dried drying drier driest | cry cries cried crying | spy spies spied spying | fry fries fried | add adds added adding
  us
`;

/** Words that endings alone would make one with another (important and import, news and new): each group is a word of its own. */
const APART = `
  news | important importantly importance | import imports imported importing importer importers | author authors authored | authority authorities
  community communities | communist communists communism | nation nations | national nationals nationally | nationalist nationalists nationalism
  nationality nationalities | nationalization nationalisation nationalize nationalise nationalized nationalised | international internationally
  public publicly | publish publishes published publishing publisher publishers publication publications | person persons | personal personally
  personality personalities | private privately | privacy | privatization privatisation privatize privatise privatized privatised
  organ organs | organization organizations organisation organisations | organize organizes organized organizing organise organises organised organising
  universe universes | universal universally | university universities | general generals generally | generation generations | generate generates generated
  animal animals | animation animations animated | populist populists populism | population populations | popular popularity
  vegetable vegetables | vegetation | celebrity celebrities | celebrate celebrates celebrated celebrating celebration celebrations
  responsible responsibility responsibilities | response responses | respond responds responded responding | emergency emergencies
  emerge emerges emerged emerging | capital capitals | capitalism capitalist capitalists | politics political politically | politician politicians | policy policies
  policing | police | department departments | depart departs departed departing departure departures | detective detectives | detect detects detected detecting detection
  defendant defendants | defend defends defended defending defender defenders | medical medically | medication medications | medic medics | medicine medicines
  production productions | producer producers | product products | produce produces produced producing | secretary secretaries | secret secrets secretly
  minister ministers | ministry ministries | parliament parliaments | wing wings | win wins | customs | custom | customer customers
  heat heated | heating | heater heaters | building buildings | meeting meetings | one | on | boxing | landing landings | hospitality | accountant accountants
  officer officers | governance | andes
  marine marines | station stations | state states stated stating | statement statements | statistics statistical | status | statue statues
  election elections | electoral | electric electrical electricity | electronic electronics | economy economies | economic economics economical
  executive executives | execute executes executed executing execution executions | relative relatives | relation relations relationship relationships
  operation operations | operator operators | opera operas | operate operates operated operating | investment investments | investor investors
  active actively | activity activities | activist activists activism | action actions | actor actors | actress actresses | act acts acted acting
  security | securities | secure secures secured securing | communication communications | evacuation evacuations | evacuate evacuates evacuated evacuating
  business businesses | final finals | finally | really | real | presenter presenters | present presents presented presently |
  training trainings | train trains | trainer trainers coaching | coach coaches coached | travel travels traveled travelled traveling travelling
`;

/** Each form to the word it is of; a word of the table is its own stem, so that `us` and `use` stay apart. */
const known = new Map<string, string>();
for (const group of IRREGULAR.split(/[|\n]/)) {
  const [word, ...forms] = group.trim().split(/\s+/);
  if (!word) continue;
  const stem =
    word === 'us' || word === 'use' || word === 'lie' || word === 'bus' || word === 'gas' ? word : snowball(word);
  for (const form of [word, ...forms]) if (!known.has(form)) known.set(form, stem);
}
for (const group of APART.split(/[|\n]/)) {
  const [word = '', ...forms] = group.trim().split(/\s+/);
  for (const form of [word, ...forms]) if (!known.has(form)) known.set(form, word);
}

/** One stem for the inflected forms of an English word in normal form. */
export function stemEnglish(norm: string): string {
  return known.get(norm) ?? snowball(norm);
}

/** Words that are stemmed to something that may begin otherwise, with that stem: went and go. */
export function irregularEnglish(): [form: string, stem: string][] {
  return [...known];
}
