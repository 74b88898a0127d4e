// The types of the field, as every room and host knows them. Words are the glossary's.

/** A half-open range of UTF-16 code units of a clipping's text: `start` is in it, `end` is not. */
export interface Range {
  start: number;
  end: number;
}

/** BCP 47 code of a language: `kk`, `ru`, `en`, `kk-Latn`, `kk-Arab`, another ISO 639-1 code, or `und`. */
export type LanguageCode = string;

/** A language Clipdesk understands: it stems, searches and writes packs in it. */
export type KnownLanguage = 'kk' | 'ru' | 'en';

/** The languages Clipdesk understands, in the order they are shown. */
export const KNOWN_LANGUAGES: readonly KnownLanguage[] = ['kk', 'ru', 'en'];

/** A day, month or year of publication: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; never padded. */
export type PublishedOn = string;

/** An instant, ISO-8601 in UTC with milliseconds. */
export type Instant = string;

/** The fields of a clipping that are derived with evidence and that the analyst can correct. */
export type Field = 'headline' | 'outlet' | 'agency' | 'byline' | 'dateline' | 'publishedOn' | 'language' | 'url';

/** The fields the analyst corrects in place. */
export const EDITABLE_FIELDS = ['headline', 'outlet', 'agency', 'byline', 'publishedOn', 'language'] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Where a value came from, or why a candidate was not taken. */
export interface Evidence {
  field: Field;
  /** The value in its stored form (a date as `YYYY-MM-DD`), or null when the finding is that there is none. */
  value: string | null;
  /** The span of the text that shows it; null when it came from outside the text (a file name, the analyst). */
  range: Range | null;
  /** Name of the rule, dotted: `date.masthead`, `outlet.footer`, `analyst`. */
  rule: string;
  /** 0 to 1, comparable only within one field. */
  confidence: number;
  status: 'chosen' | 'candidate' | 'rejected';
  /** Why a candidate was rejected, as a rule name (`date.event`, `date.in-running-text`); null for a chosen one. */
  reason: string | null;
}

/** A stretch of the text that cleaning hid, or (empty, `start === end`) a line break lost in scraping. */
export interface HiddenRange extends Range {
  id: number;
  /** Name of the rule that hid it: `counter.views`, `credit.photo`, `headline.repeated`, `break.lost`, `analyst` (by hand); of the analyst's own rules the name given to them. */
  rule: string;
  /** True once the analyst has asked to see it, or from the beginning when a rule only marks. Break marks are never shown. */
  shown: boolean;
}

/** What a cleaning rule of the analyst says, before it is one. */
export interface RuleDraft {
  /** Words, with `{number}`, `{date}` and `{any}` (anything within the line) between them; case and white space do not count. */
  pattern: string;
  /** `line`: lines that are the pattern; `span`: the words alone, wherever they stand; `from`: a line that is the pattern, and all after it. */
  hides: 'line' | 'span' | 'from';
  /** Only clippings in this language; null for all. */
  language: LanguageCode | null;
  /** Only clippings of this outlet; null for all. */
  outletId: number | null;
}

/** A cleaning rule of the analyst. Its ranges are made and taken away with it. */
export interface Rule extends Omit<RuleDraft, 'outletId'> {
  id: number;
  name: string;
  outlet: { id: number; name: string } | null;
  enabled: boolean;
  /** What it hides now. */
  clippings: number;
  passages: number;
}

/** How much one rule hides in the library, by its name. */
export interface RuleTally {
  name: string;
  clippings: number;
  passages: number;
}

/** A cleaning rule that ships, gathered from all its patterns. */
export interface ShippedRule extends RuleTally {
  languages: string[];
  /** Keys of the outlets it is for; empty for all. */
  outlets: string[];
  hides: ('line' | 'span' | 'from' | 'list' | 'section')[];
  /** It marks, and leaves it to the analyst to hide. */
  marks: boolean;
}

export interface RuleList {
  own: Rule[];
  shipped: ShippedRule[];
  /** True while the library is still gone through after a change. */
  cleaning: boolean;
}

/** One clipping in which a rule would hide what is not hidden now. */
export interface RulePreviewRow {
  clippingId: number;
  headline: string;
  outlet: string | null;
  publishedOn: PublishedOn | null;
  /** How much of the body's words it would take, 0 to 1. */
  share: number;
  /** More than a rule should. */
  isHeavy: boolean;
  passages: { before: string; quote: string; after: string }[];
  /** Passages of this clipping that are not among those. */
  more: number;
}

/** A page of what a rule would hide; the counts are of the whole library and come with the first page only. */
export interface RulePreview {
  clippings: number | null;
  passages: number | null;
  /** Clippings that would lose a large share of their body. */
  heavy: number | null;
  rows: RulePreviewRow[];
  /** Id to go on after, or null at the end. */
  next: number | null;
}

export const TONES = ['positive', 'neutral', 'negative', 'mixed'] as const;
/** How something is reported, as the analyst judges it: always by hand. */
export type Tone = (typeof TONES)[number];
/** How much a clipping matters, by hand: 3 is most. */
export type Importance = 1 | 2 | 3;

export type ThemeStatus = 'suggested' | 'accepted' | 'rejected';

/** A theme on a clipping. */
export interface ClippingTheme {
  themeId: number;
  key: string;
  name: string;
  hue: string;
  status: ThemeStatus;
  /** 0 to 1 as the rules scored it; null when the analyst gave the theme unasked. */
  score: number | null;
  /** The phrases in the text that made the suggestion. */
  phrases: ThemePhrase[];
  /** How the clipping treats this theme, where the analyst judged it. */
  tone: Tone | null;
}

export interface ThemePhrase extends Range {
  conceptKey: string;
  /** The words as they stand in the text. */
  quote: string;
}

/** The colours a tag can take, by name. */
export const TAG_COLOURS = [
  'moss',
  'pine',
  'teal',
  'sky',
  'indigo',
  'violet',
  'plum',
  'rose',
  'brick',
  'amber',
  'olive',
  'stone',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export interface TagRef {
  id: number;
  name: string;
}

/** A tag with where it stands. */
export interface PlacedTag extends TagRef {
  /** The names from the topmost tag down to this one, parted by ` / `. */
  path: string;
  colour: TagColour | null;
}

/** A clipping as a list shows it. */
export interface ClippingRow {
  id: number;
  headline: string;
  outlet: string | null;
  /** Of the outlet, where known. */
  outletKind?: OutletKind;
  outletCountry?: CountryCode;
  agency: string | null;
  byline: string | null;
  publishedOn: PublishedOn | null;
  language: LanguageCode;
  url: string | null;
  tags: PlacedTag[];
  themes: ClippingTheme[];
  annotations: number;
  /** Words of the body. */
  words: number;
  addedAt: Instant;
  reviewed: boolean;
  /** Looked at, and not for the analyst: it stays in the library. */
  dismissed: boolean;
  trashed: boolean;
  /** The analyst's judgement of the whole clipping; null: none yet. */
  tone: Tone | null;
  importance: Importance | null;
  /** Name of the source file, with its folders as dropped. */
  source: string;
  /** Id of its story: that of the first clipping that reports the same; null when it stands alone. */
  story: number | null;
  /** Other clippings of its story, the trash left out. */
  versions?: number;
  /** Issues that hold it, the first first; absent when there are none. */
  usedIn?: IssueUse[];
  /** The first sentences of the body, at most 240 characters, one line. */
  opening: string;
}

/** A printed paragraph and the language it is in. */
export interface ParagraphLanguage extends Range {
  language: LanguageCode;
  /** By the analyst. */
  set: boolean;
}

/** A clipping as the reader shows it. */
export interface Clipping extends ClippingRow {
  /** The decoded text, which never changes. */
  text: string;
  /** Sorted by start; they do not overlap. */
  hidden: HiddenRange[];
  /** Of the outlet in force, for rules that are to hold for it alone. */
  outletId?: number | null;
  evidence: Evidence[];
  /** Fields whose value is the analyst's. */
  setByAnalyst: EditableField[];
  dateline: string | null;
  /** Those in another language than the clipping, and those whose language the analyst set; in order. */
  paragraphs: ParagraphLanguage[];
  notes: Annotation[];
  sourceFile: SourceFile;
}

/** The file a clipping came from, as it was dropped. */
export interface SourceFile {
  id: number;
  /** As dropped, with folders relative to what was dropped. */
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** How the clipping's text was read from it, as `reading.ts` writes it: `koi8-r`, `csv`, `html koi8-r`. */
  encoding: string;
  modifiedAt: Instant | null;
  importedAt: Instant;
  /** The archive it lay in, or the mail it was attached to: its name as dropped, and the SHA-256 (hex) of its bytes. */
  container: { name: string; sha256: string } | null;
}

/** What a column of a table can hold of an article. */
export const TABLE_FIELDS = [
  'headline',
  'body',
  'lead',
  'publishedOn',
  'outlet',
  'agency',
  'byline',
  'url',
  'language',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which columns of a table hold what. */
export interface TableMapping {
  /** Name of the sheet; empty where the file is one table. */
  sheet: string;
  /** The row that names the columns, counted from 0; null when none does and articles begin at the first. */
  header: number | null;
  /** Place of each field that is there, counted from 0. No field, no articles are read from it. */
  columns: Partial<Record<TableField, number>>;
}

/** A table of a source, with its columns as they are read now. */
export interface SourceTable extends TableMapping {
  /** The first rows; long cells are cut, and cells beyond a hundred columns left out. */
  rows: string[][];
  /** Rows and columns there are. */
  height: number;
  width: number;
}

/** The tables of a source, as they would be read. */
export interface SourceTables {
  sourceId: number;
  name: string;
  tables: SourceTable[];
  /** The analyst named these columns; false: they were found. */
  named: boolean;
  /** Names over columns (`headerLine`) that columns are remembered for; tables with them are read so. */
  remembered: string[];
  /** What the first clippings would be. */
  clippings: { headline: string; outlet: string | null; publishedOn: PublishedOn | null; opening: string }[];
  /** How many clippings there would be. */
  count: number;
  /** Clippings there are of it now; 0 for a file that is kept only so that its columns can be named. */
  imported: number;
}

/** An encoding a source could be read in. */
export interface EncodingChoice {
  encoding: string;
  /** 0 to 1: how plausible a text its bytes make in it; the sum is not 1. */
  confidence: number;
  /** The first lines of the text as they would be; empty when the bytes are not in this encoding at all. */
  lines: string[];
}

/** The encodings of a source: the one it is read in, and the others it could be. */
export interface SourceEncodings {
  sourceId: number;
  /** `text`, or the format that is a text itself (`html`, `csv`, `json`); null where the format says its own encoding. */
  format: string | null;
  /** The one in force. */
  encoding: string;
  /** The analyst chose it; false: it was detected. */
  chosen: boolean;
  /** Of the encoding detected, 0 to 1. */
  confidence: number;
  detected: string | null;
  choices: EncodingChoice[];
}

/** What reading a source again did. */
export interface SourceReread {
  sourceId: number;
  /** Clippings whose text is another now. */
  changed: number[];
  /** Clippings that came in. */
  made: number[];
  /** Clippings that are no longer in the source's reading and had nothing of the analyst's: they are in the trash. */
  trashed: number[];
  /** Clippings that are no longer in it, but are kept as they were since the analyst worked on them. */
  kept: number[];
  /** Highlights that were found again in the new text. */
  anchored: number;
  /** Highlights whose passage is not in the new text. */
  orphaned: number;
}

export const HIGHLIGHT_COLOURS = ['key', 'data', 'quotation', 'dispute', 'followup'] as const;
/** A highlight's meaning; its colour belongs to the appearance. */
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** W3C Web Annotation selectors of a span, resolved from cheap to dear and each checked against the quote. */
export interface Selector extends Range {
  quote: string;
  /** Up to 32 characters before the quote. */
  prefix: string;
  /** Up to 32 characters after the quote. */
  suffix: string;
}

/** Something the analyst said: a highlight is on a span, a note on the whole clipping. */
export interface Annotation {
  id: number;
  clippingId: number;
  kind: 'highlight' | 'note';
  /** Null for a note on the whole clipping. */
  selector: Selector | null;
  /** The selector is of another text than the clipping's: the source was read again, and the passage was not found in what was read. */
  orphan: boolean;
  /** The text the selector counts in; null for a note. */
  textId: number | null;
  colour: HighlightColour | null;
  comment: string;
  /** By name. */
  tags: TagRef[];
  /** Whom the passage quotes, as the analyst wrote it. */
  speaker: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What all annotations can be put in groups by; an annotation stands in each of its tags and of its clipping's themes. */
export const ANNOTATION_GROUPINGS = ['date', 'tag', 'theme', 'outlet', 'speaker'] as const;
export type AnnotationGrouping = (typeof ANNOTATION_GROUPINGS)[number];

/** An annotation with what is said of its clipping in the list of all of them. */
export interface AnnotationRow extends Annotation {
  headline: string;
  outlet: string | null;
  publishedOn: PublishedOn | null;
  url: string | null;
  language: LanguageCode;
}

export interface AnnotationGroup {
  /** Id of the tag, theme or outlet, the folded name of the speaker, the month (`2020-10`, or the year where no month is known); null: has none. */
  key: number | string | null;
  /** As it is shown, but for months. */
  label: string | null;
  count: number;
}

/** Annotations asked for, in their groups. */
export interface AnnotationList {
  /** Annotations that answer, each counted once. */
  total: number;
  groups: AnnotationGroup[];
  /** In the order of the groups; `group` is the place of theirs. An annotation in several groups stands in each. */
  rows: (AnnotationRow & { group: number })[];
  /** Rows there are, also beyond the limit. */
  rowTotal: number;
  /** How many there are of each colour and of notes (`note`), by the words alone. */
  colours: Record<HighlightColour | 'note', number>;
  /** Highlights without their passage, by the words alone. */
  orphans: number;
}

/** What came of a file of annotations. */
export interface AnnotationImport {
  made: number;
  /** Were there already: the same passage with the same comment. */
  already: number;
  /** Were not made, each with what it says, what it is said of, and why. */
  unplaced: {
    quote: string;
    source: string;
    reason: 'no-clipping' | 'several-clippings' | 'no-passage' | 'nothing-said' | 'unreadable';
  }[];
  /** Clippings that got one. */
  clippingIds: number[];
}

/** Whom a quotation may be of. */
export interface SpeakerSuggestions {
  /** Names written in the paragraph of the passage, as they stand there. */
  inParagraph: string[];
  /** Speakers of other annotations, the most quoted first. */
  earlier: { name: string; annotations: number }[];
}

/** What kind of outlet: who stands behind it and what it is, or an office that hands texts out. */
export const OUTLET_KINDS = [
  'state-print',
  'state-tv',
  'state-online',
  'private-print',
  'private-tv',
  'private-online',
  'foreign-print',
  'foreign-tv',
  'foreign-online',
  'agency',
  'press-service',
  'press-release',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** ISO 3166-1 code of two letters, or `INT` for what belongs to no one country. */
export type CountryCode = string;

/** Clippings gathered by hand under a name, in the order they were put in. */
export interface Collection {
  id: number;
  name: string;
  /** What it is for; may be empty. */
  description: string;
  /** Clippings in it, the trash left out. */
  clippings: number;
}

export interface Tag extends PlacedTag {
  /** What it means, for the codebook; may be empty. */
  definition: string;
  /** The tag it stands under. */
  parentId: number | null;
  /** Clippings that carry it or a tag under it, each once, the trash left out. */
  clippings: number;
  /** Those that carry the tag itself. */
  own: number;
}

/** Why two tags may be one: spelled alike but for case, spaces and signs; forms of one word; terms of one concept; spellings of one name; one letter apart. */
export type TagLikeness = 'spelling' | 'inflection' | 'concept' | 'name' | 'letter';

/** Two tags that may be one. */
export interface TagTwins {
  oneId: number;
  otherId: number;
  likeness: TagLikeness;
}

/** What else a tag may be looked for by: terms of its concept in every language. */
export interface TagTerms {
  tagId: number;
  terms: string[];
}

/** One idea with its terms in each language. */
export interface Concept {
  id: number;
  key: string;
  terms: ConceptTerms;
  origin: 'shipped' | 'analyst';
}

export type ConceptTerms = Record<KnownLanguage, string[]>;

/** A curated subject. */
export interface Theme {
  id: number;
  key: string;
  name: string;
  definition: string;
  /** A CSS colour used for its dot and edge. */
  hue: string;
  /** Concepts whose presence suggests the theme, with their weight (1 = alone enough when repeated). */
  concepts: ThemeConcept[];
  /** What else a text must say, or must not; null: the concepts' weight alone decides. */
  rule: ThemeRule | null;
  counts: Record<ThemeStatus, number>;
}

export interface ThemeConcept {
  conceptKey: string;
  weight: number;
}

/** A word or words in any inflection, a phrase exactly as written (case aside), or a concept in any of its terms. */
export type RuleWord =
  | { kind: 'words'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'concept'; key: string };

/** Sentences in which one of these words stands with one of those; `times` is how many a text of usual length takes, more in a longer one. */
export interface RuleNear {
  kind: 'near';
  one: RuleWord[];
  other: RuleWord[];
  times: number;
}

export type RuleTerm = RuleWord | RuleNear;

/** How a theme's rule goes with the weight of its concepts: both must hold, either is enough, or the rule alone decides. */
export const RULE_JOINS = ['and', 'or', 'alone'] as const;

/** When a clipping is suggested for a theme: with all of `all`, any of `any` (if there are any), none of `not`, which holds whatever the concepts weigh. */
export interface ThemeRule {
  any: RuleTerm[];
  all: RuleTerm[];
  not: RuleTerm[];
  join: (typeof RULE_JOINS)[number];
}

/** What a rule would change in the library, before it is kept. */
export interface ThemePreview {
  /** Clippings looked at: the newest so many. */
  looked: number;
  /** Clippings there are. */
  of: number;
  /** Suggested by what is kept now, and by the draft. */
  before: number;
  after: number;
  /** Clippings that would be suggested and are not, and the other way round. */
  more: number;
  fewer: number;
  /** The first of those that change, with the phrases that make (or made) the suggestion. */
  rows: {
    clippingId: number;
    headline: string;
    outlet: string | null;
    publishedOn: PublishedOn | null;
    change: 'more' | 'fewer';
    score: number;
    phrases: { before: string; quote: string; after: string }[];
  }[];
}

export interface Outlet {
  id: number;
  key: string | null;
  name: string;
  /** Its names as the authority has them; none for outlets it does not know. */
  names: Partial<Record<KnownLanguage, string>>;
  /** In force: the analyst's, else the authority's. */
  kind: OutletKind | null;
  country: CountryCode | null;
  /** What the authority says. */
  derived: { kind: OutletKind | null; country: CountryCode | null };
  setByAnalyst: ('kind' | 'country')[];
  /** Clippings it published, the trash left out. */
  clippings: number;
  /** Clippings taken from it as an agency, the trash left out. */
  asAgency: number;
}

export type PackLanguage = KnownLanguage;
export const PACK_FORMATS = ['docx', 'pdf', 'html', 'eml', 'md', 'csv', 'xlsx', 'zip'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** Parts of a pack that a template sets or leaves out; title, sections and the verification are in every pack. */
export const PACK_PARTS = [
  'cover',
  'contents',
  'summary',
  'key-quotations',
  'sections-table',
  'themes-table',
  'outlets',
  'timeline',
  'gaps',
  'sources',
  'appendix',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** What the packs of a library wear: a logo on the cover, and the styles of a Word document. */
export interface HouseStyle {
  logo: { name: string; kind: 'png' | 'jpg' | 'svg'; bytes: Uint8Array } | null;
  /** Name of the document they were taken from. */
  wordStyles: { name: string } | null;
}

/** Templates that ship: the house's own, one page, what came in a day, full texts with notes beside them. */
export const SHIPPED_TEMPLATES = ['house', 'compact', 'digest', 'dossier'] as const;

export interface BriefingRow {
  id: number;
  title: string;
  language: PackLanguage;
  entries: number;
  updatedAt: Instant;
}

/** When clippings appeared and came in. */
export interface Period {
  /** First and last day by publication; undated ones count by the day they were added. */
  from: PublishedOn | null;
  to: PublishedOn | null;
  /** Only what came into the library since then. */
  addedSince: Instant | null;
}

/** What a briefing gathers: clippings that match and are not in it yet are offered; of a period alone, all the library has. */
export interface Gathering extends Period {
  themeIds: number[];
  /** With themes: also those the rules only suggest. */
  withSuggested: boolean;
  collectionIds: number[];
  savedSearchId: number | null;
}

/** A template of packs: a Typst file and the parts it has. */
export interface PackTemplate {
  id: number;
  key: string;
  /** Shipped ones are named by the interface. */
  name: string;
  parts: PackPart[];
  typst: string;
  origin: 'shipped' | 'analyst';
}

/** A fault of a template, at its place in the file: lines and columns from 1. */
export interface TemplateFault {
  line: number | null;
  column: number | null;
  message: string;
}

/** A briefing as it was sent: numbered, dated, never changed. */
export interface Issue {
  id: number;
  /** Null when the briefing was deleted since. */
  briefingId: number | null;
  /** Counts the issues of its briefing, from 1. */
  number: number;
  title: string;
  language: PackLanguage;
  template: string;
  createdOn: string;
  madeAt: Instant;
  entries: number;
  /** SHA-256 of what is frozen, hex. */
  sha256: string;
}

/** What of an entry changed between two issues. */
export type EntryChange = 'section' | 'headline' | 'text' | 'shape' | 'commentary' | 'quotations' | 'notes';

/** Two issues side by side: entries of the later that are new, those that changed, those the later dropped. */
export interface IssueComparison {
  added: { clippingId: number; headline: string; section: string }[];
  changed: { clippingId: number; headline: string; section: string; changes: EntryChange[] }[];
  dropped: { clippingId: number; headline: string; section: string }[];
  unchanged: number;
}

/** An issue that a clipping went out in. */
export interface IssueUse {
  issueId: number;
  /** Null when the briefing was deleted since. */
  briefingId: number | null;
  number: number;
  title: string;
}

/** A clipping offered to a briefing, and the issues of any briefing that used it. */
export interface Offer {
  clipping: ClippingRow;
  usedIn: IssueUse[];
}

/** An ordered document for readers. */
export interface Briefing extends BriefingRow {
  /** Key of its template. */
  template: string;
  /** A line on who may read it; may be empty. */
  classification: string;
  /** Characters an excerpt aims at. */
  excerptLength: number;
  gathers: Gathering | null;
  /** Plain text, paragraphs parted by blank lines. */
  summary: string;
  /** Who it is for, free text; may be empty. */
  reader: string;
  sections: Section[];
}

export interface Section {
  id: number;
  title: string;
  commentary: string;
  entries: Entry[];
}

export const ENTRY_SHAPES = ['full', 'excerpt', 'quotations', 'line'] as const;
/** What of the body an entry shows: all, its opening, the highlighted quotations, or only its heading. */
export type EntryShape = (typeof ENTRY_SHAPES)[number];

/** A clipping's place in a briefing. */
export interface Entry {
  id: number;
  clipping: ClippingRow;
  shape: EntryShape;
  commentary: string;
  included: boolean;
  /** The clipping's highlights in the order of its text, each with what this entry makes of it. */
  quotations: EntryQuotation[];
}

/** A highlight as a quotation of an entry: shown or left out, and glossed in the pack's language. */
export interface EntryQuotation {
  annotationId: number;
  quote: string;
  colour: HighlightColour;
  included: boolean;
  gloss: string;
}

/** One step of the journal, as the history shows it. */
export interface Operation {
  id: number;
  /** Name of the call that made it, the key of its label. */
  name: string;
  /** What the label's blanks are filled with: `{count: 3, tag: "климат"}`. */
  details: Record<string, string | number>;
  at: Instant;
  undone: boolean;
}

/** A step of the history and what it was about, by the names of today. */
export interface HistoryStep extends Operation {
  /** The first clipping it touched, while the library has it. */
  clipping: { id: number; headline: string } | null;
  /** Name of the theme it was about. */
  theme: string | null;
  /** The passage that was highlighted, and what was said of it or of the clipping: their first 300 characters. */
  quote: string | null;
  comment: string | null;
}

/** A step of undo or redo, and the first clipping it touched. */
export interface SteppedOperation extends Operation {
  clippingId: number | null;
}

/** What is decided on a clipping that came in: kept, not for the analyst, to the trash, or nothing yet. */
export const INBOX_DECISIONS = ['kept', 'dismissed', 'trashed', 'undecided'] as const;
export type InboxDecision = (typeof INBOX_DECISIONS)[number];

/** How a version resembles: the same text, a stated share of the same words in one language, or names, numbers and days of one event. */
export type ResemblanceKind = 'same-text' | 'near' | 'event';
export type StoryDecision = 'accepted' | 'rejected';

/** Something two clippings both hold, as it stands in each: a name, a number, a day of a month, or the same quotation. */
export interface SharedSignal {
  kind: 'name' | 'number' | 'day' | 'quotation';
  one: string;
  other: string;
}

/** Two clippings that a rule takes for reports of one event and that wait for a decision; the stories of both are meant. */
export interface StorySuggestion {
  one: ClippingRow;
  other: ClippingRow;
  /** 0 to 1, by the rarity of what they share. */
  similarity: number;
  /** What they share, the rarest in the library first. */
  shared: SharedSignal[];
}

/** A clipping in a story, or one that a rule suggests for it. */
export interface StoryVersion {
  clipping: ClippingRow;
  /** How it resembles the clipping asked for, or the story; null for that clipping itself and where only the analyst says so. */
  kind: ResemblanceKind | null;
  /** 0 to 1, comparable only within one kind: the share of words for `near`. */
  similarity: number | null;
  /** `found` and `accepted` versions are in the story, the rules' or the analyst's; `suggested` ones wait for a decision. */
  status: 'found' | 'accepted' | 'suggested';
  /** Of a suggested one: what it (`one`) and the clipping that suggests it (`other`) share, the rarest first. */
  shared?: SharedSignal[];
}

/** The clippings that report the same text or event as one clipping. */
export interface Story {
  /** Null when the clipping stands alone. */
  id: number | null;
  /** The clipping that stands for the story: the analyst's choice, else the first to appear. */
  leadId: number;
  /** With the clipping asked for; those in the story first, then suggested ones. */
  versions: StoryVersion[];
  /** Notes on the other clippings of the story: what was said of one was said of all. */
  notes: Annotation[];
}

export type ImportItemStatus = 'imported' | 'duplicate' | 'skipped' | 'failed';

/** A row of an import's report: one file. */
export interface ImportItem {
  id: number;
  path: string;
  status: ImportItemStatus;
  /** Code of the reason, the key of its sentence: `empty`, `binary`, `undecodable`, `vanished`, `unreadable`, `too-large`, `same-bytes`, `in-trash`, `unsupported`, `reader-failed`, `hidden-file`, `linked-folder`, `library-file` (a library itself), `attachment` (of a format that is not read), `drop-again` (given as bytes to an import that was cut off before they were read); of an imported one `same-text` or `near` when all its clippings resemble others (`same-text-in-trash` when those are in the trash), else null. */
  reason: string | null;
  /** English sentence with the detail, for the CLI and the log. */
  message: string | null;
  /** Clippings made, or the ones it is a duplicate of. */
  clippings: number[];
  /** The source file that is kept of it, with clippings or (a table whose columns said nothing) without; null when none is. */
  sourceId?: number | null;
  /** Clippings that were there already and that the imported ones are the same text or near duplicates of. */
  resembles?: number[];
  /** Of those it is a duplicate of or resembles, the ones that are in the trash now: `clipping.restore` brings them back. */
  inTrash?: number[];
  /** Failed, and can be read again: `import.retry`. False for what was given as bytes, which has to be dropped again. */
  canRetry: boolean;
}

export interface ImportCounts {
  imported: number;
  duplicates: number;
  skipped: number;
  failed: number;
}

/** `interrupted`: cut off by the end of the desk, a fault or a kill. */
export type ImportState = 'running' | 'paused' | 'done' | 'cancelled' | 'interrupted';
/** How an import's files came: dropped or chosen (the command line too), found in a watched folder, pasted, or the samples. */
export type ImportOrigin = 'dropped' | 'watched' | 'pasted' | 'samples';

export interface ImportProgress extends ImportCounts {
  id: number;
  state: ImportState;
  origin: ImportOrigin;
  /** What it is called: the name of the first folder or file, of the watched folder, or the first words pasted; empty until something is given. */
  label: string;
  /** Files known so far; grows while folders are walked. */
  total: number;
  done: number;
  startedAt: Instant;
  /** When it ended; null while it runs or is paused. */
  endedAt: Instant | null;
  /** Files a second over the last moments. */
  rate: number;
  /** How long what is left should take, by its bytes; null while that is not known. */
  secondsLeft: number | null;
  /** Of the imported files: those all of whose clippings are the same text as others. */
  sameText: number;
  /** Of the imported files: those all of whose clippings resemble others, at least one of them not to the letter. */
  near: number;
  /** Paused, or cut off with files left that can be read: `import.resume` goes on. */
  canResume: boolean;
}

export interface ImportReport extends ImportProgress {
  items: ImportItem[];
}

/** A folder whose new files are copied into the library while it is open; nothing in it is moved, changed or removed. */
export interface WatchedFolder {
  id: number;
  /** Absolute. */
  path: string;
  enabled: boolean;
  addedAt: Instant;
  /** When the folder was last looked through; null: never. */
  lastSeenAt: Instant | null;
  /** Why it is not being watched: it is gone, may not be read, or is no folder; null when all is well. */
  problem: 'vanished' | 'unreadable' | null;
}

/** What the sidebar and the status bar say. */
export interface LibraryInfo {
  name: string;
  path: string;
  all: number;
  inbox: number;
  trash: number;
  undated: number;
  /** Clippings that came with the samples, the trash included. */
  samples: number;
  /** True when another process holds the library: everything reads, nothing writes. */
  readOnly: boolean;
  /** The process that holds it, when this one does not. */
  heldBy: string | null;
  undo: Operation | null;
  redo: Operation | null;
}

/** Which clippings a place shows. */
export type View =
  /** `recent`: those opened last. */
  | { kind: 'inbox' | 'all' | 'recent' | 'trash' }
  | { kind: 'theme'; id: number; status?: ThemeStatus }
  | { kind: 'tag' | 'collection'; id: number }
  /** What an import brought; `unreviewed`: only what waits in the inbox yet. */
  | { kind: 'import'; id: number; unreviewed?: boolean };

/** Values of the facets. */
export interface FacetFilters {
  themes?: number[];
  tags?: number[];
  collections?: number[];
  /** Outlet ids. */
  outlets?: number[];
  /** Of the outlet. */
  kinds?: OutletKind[];
  countries?: CountryCode[];
  /** Outlet ids. */
  agencies?: number[];
  languages?: LanguageCode[];
  tones?: Tone[];
  importance?: Importance[];
  /** Years (`2020`) and months (`2020-10`): what is dated inside one; a year alone lies inside no month. */
  months?: PublishedOn[];
}

/** What the facets narrow a view by; values of one facet are alternatives, facets add up. */
export interface Filters extends FacetFilters {
  /** Values that are left out: a clipping that has any of them does not pass. */
  not?: FacetFilters;
  /** True: only those with an annotation; false: only those without. */
  annotated?: boolean;
  /** True: only those that share a story with others; false: only those that stand alone. */
  storied?: boolean;
  /** True: only those used in an issue; false: only those used in none. */
  used?: boolean;
  /** First day, a `PublishedOn`; a clipping of less precision passes when any day of it may. */
  from?: PublishedOn;
  /** Last day. */
  to?: PublishedOn;
  /** True: only clippings without a date; false: only those with one. */
  undated?: boolean;
}

/** `added`: to the library, the last first; `collected`: as they were put into the collection on view, elsewhere as `newest`. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'added' | 'collected';

/** A page of a list, read on by key. */
export interface Page<Row> {
  rows: Row[];
  /** Hand it back as `after` for the next page; null at the end. */
  next: string | null;
  total: number;
}

export interface FacetValue {
  /** Id or code, as `Filters` takes it. */
  value: number | string;
  label: string;
  count: number;
}

/** A facet of yes and no. */
export interface FacetHalves {
  with: number;
  without: number;
}

export interface Facets {
  themes: FacetValue[];
  tags: FacetValue[];
  collections: FacetValue[];
  outlets: FacetValue[];
  kinds: FacetValue[];
  countries: FacetValue[];
  agencies: FacetValue[];
  languages: FacetValue[];
  tones: FacetValue[];
  importance: FacetValue[];
  annotated: FacetHalves;
  storied: FacetHalves;
  used: FacetHalves;
  /** Clippings by month (`YYYY-MM`) or year when that is all that is known, ascending. */
  months: FacetValue[];
  undated: number;
}

/** A stretch of shown text and how it matched. */
export interface MatchRange extends Range {
  /** What matched: the typed word's own forms, or the key of an expansion (`concept:un`, `name:тоқаев`). */
  by: string;
}

export interface Snippet {
  text: string;
  matches: MatchRange[];
}

export interface Hit {
  clipping: ClippingRow;
  score: number;
  /** Not all words of the query are in it. */
  partial: boolean;
  /** Other hits of its story that are folded under it; none in a flat answer. */
  folded?: number;
  headlineMatches: MatchRange[];
  snippet: Snippet;
}

/** An expansion the query brought, shown as a chip that can be switched off. */
export interface Expansion {
  /** Stable name: `concept:un`, `name:тоқаев`. Hand it back in `off` to switch it off. */
  key: string;
  /** What the analyst typed. */
  typed: string;
  /** Terms it brings, best first. */
  terms: string[];
  on: boolean;
  /** What it brings is left out: its word stands under a NOT. */
  excluded?: boolean;
}

/** How the query was understood, said back. */
export interface Reading {
  /** The query as read, in the query language's own normal form. */
  normal: string;
  expansions: Expansion[];
  /**
   * Codes of remarks, with what they are about behind a colon: `cut`, `empty`, `unknown-field:FOO`, `empty-field:outlet`, `unknown-value:has:FOO`, `bad-date:FOO`,
   * `unclosed-quote`, `unclosed-bracket`, `stray-bracket`, `lone-minus`, `lone-operator:OR`, `lone-star`, `near-one-word`, `layout:TYPED` (nothing was found as typed, so it was
   * read as typed in another keyboard layout; `normal` is what was searched for).
   */
  remarks: string[];
}

/** How much a query finds, without the hits themselves. */
export interface SearchCount {
  /** Clippings that hold all of the query. */
  total: number;
  /** Clippings that hold a part of it, of those that a search shows. */
  partial: number;
  first: ClippingRow | null;
  reading: Reading;
}

/** What might have been meant, never searched for by itself. */
export interface QuerySuggestion {
  kind: 'spelling' | 'layout';
  /** The whole query in this spelling. */
  query: string;
  /** The words that differ, as typed and as suggested. */
  words: { typed: string; suggested: string }[];
  /** Clippings that hold all of it. */
  total: number;
}

/** What a saved search keeps: all that a search is asked with. */
export interface SearchTerms {
  query: string;
  /** Earlier queries it is searched within. */
  within: string[];
  view: View;
  filters: Filters;
  expand: boolean;
  /** Keys of expansions switched off. */
  off: string[];
  /** Null: by relevance with a query, newest first without. */
  sort: Sort | null;
}

/** A query kept under a name. */
export interface SavedSearch extends SearchTerms {
  id: number;
  name: string;
  updatedAt: Instant;
}

export interface SearchAnswer {
  /** Clippings that hold all of the query. */
  total: number;
  hits: Hit[];
  next: string | null;
  reading: Reading;
}

/** Clippings of one theme (or of all, or of those without one) over the bars of an overview. */
export interface OverviewSeries {
  /** Clippings of each bar. */
  values: number[];
  total: number;
  /** Of the period of the same length just before; null where there is none. */
  previous: number | null;
  /** Those that name an agency, and those that do not. */
  pickups: number;
  originals: number;
}

/** A bar far above those before it: at least `SPIKE_LEAST` clippings, and twice the mean of the up to six bars before. */
export interface Spike {
  /** Null: of all clippings together. */
  themeId: number | null;
  /** Place of its bar. */
  at: number;
  count: number;
  /** The mean of the bars before. */
  usual: number;
}

/** The library in figures over a period, the trash left out; suggested and accepted themes count. */
export interface Overview {
  /** What the bars are. */
  grain: 'day' | 'month' | 'year';
  /** Every day, month or year of the period, in order; empty when no clipping has a date. */
  bars: PublishedOn[];
  all: OverviewSeries;
  none: OverviewSeries;
  themes: (OverviewSeries & { id: number; name: string; hue: string })[];
  spikes: Spike[];
  /** The period the change is against. */
  before: { from: PublishedOn; to: PublishedOn } | null;
  /** Clippings of the period whose date is less exact than the bars; they are in none. */
  inexact: number;
  undated: number;
  /** Stories (a clipping alone is one) and clippings of a theme in a language and an outlet, 0 for none. */
  matrix: { themeId: number; language: LanguageCode; outletId: number; stories: number; clippings: number }[];
  /** The day of the newest clipping of each language in the period. */
  newest: { language: LanguageCode; publishedOn: PublishedOn }[];
  /** Clippings of the period by kind and country of their outlet (null: not known), most first; stories as in the matrix. */
  kinds: { kind: OutletKind | null; stories: number; clippings: number }[];
  countries: { country: CountryCode | null; stories: number; clippings: number }[];
  /** Outlets of the matrix, those with the most clippings first. */
  outlets: { id: number; name: string; clippings: number }[];
}

export interface CheckReport {
  ok: boolean;
  problems: string[];
}

/** A rendered file of a pack. */
export interface PackFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What was verified, and what was not. */
  verification: Verification;
  /** Of a PDF, which PDF/A it is ("2a", "2u"), or null for an ordinary one; null for other formats. */
  archival: string | null;
}

/** A briefing, or a part of it, for the clipboard: rich text and plain, the same words. */
export interface Letter {
  html: string;
  text: string;
  verification: Verification;
}

/**
 * What an export is at: in line behind others, reading the clippings, holding their quotations against what is stored, putting
 * the pack in words, setting its pages.
 */
export type ExportStage = 'waiting' | 'gathering' | 'verifying' | 'composing' | 'compiling';

/** How far an export has come. */
export interface ExportProgress {
  /** As whoever asked for the export named it. */
  exportId: string;
  stage: ExportStage;
  /** Clippings (of a ZIP in `composing`: files) of this stage that are done, and how many there are; null where that cannot be known. */
  done: number;
  total: number | null;
  /** Seconds left of this stage; null where they cannot be told. */
  secondsLeft: number | null;
}

/** The pages of a pack as they would print now. */
export interface PackPreview {
  /** In order. A page keeps its key while nothing on it changes. */
  pages: PreviewPage[];
  /** A PDF of the pages whose keys were not known, each key once, in the order of `fresh`; null when all were known. */
  pdf: Uint8Array | null;
  fresh: string[];
}

export interface PreviewPage {
  key: string;
  /** Points. */
  width: number;
  height: number;
}

export interface Verification {
  verified: number;
  /** Quotations that do not verify, each with the reason; they are named in the pack too. */
  failed: { clippingId: number; quote: string; reason: string }[];
}

/** What checking a ZIP pack found. */
export interface PackCheck {
  ok: boolean;
  title: string;
  createdOn: string;
  /** `changed`: their bytes differ from the manifest's hash; `added`: the manifest does not know them. */
  files: { checked: number; changed: string[]; missing: string[]; added: string[] };
  /** Against a library; null without one. The reasons are codes: `no-source`, `no-text`, `source-changed`, `text-changed`, `quote-differs`, or why the pack itself marked it. */
  quotations: {
    verified: number;
    /** `clippingId` is of the library it was exported from, `openId` the clipping that the same source brought into this one, or null. */
    failed: { clippingId: number; openId: number | null; headline: string; quote: string; reason: string }[];
  } | null;
}
