// The language of texts, short and mixed ones included, and of each paragraph.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, paragraphLanguages } from '../../language/detect.ts';

describe('texts that say nothing', () => {
  test.each(['', '  \n', '12 345', '😀', '\ud800'])('%j is undetermined', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  test('any string is answered with a confidence between 0 and 1, its paragraphs in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        let last = 0;
        for (const { start, end } of paragraphLanguages(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

test.each([
  ['kk', 'Мемлекет басшысы Бас хатшымен телефон арқылы сөйлесті'],
  ['kk', 'Сергей Лавров пен Энтони Блинкен Женевада кездесті, деп хабарлайды Reuters агенттігі'],
  ['kk', 'Президент Владимир Путин мен Эммануэль Макрон телефон арқылы сөйлесті'],
  ['kk', 'Қар жауды'],
  ['ru', 'Глава государства провёл встречу с делегацией'],
  ['ru', 'Акция «Таза Қазақстан» объединила тысячи граждан, сообщает «Егемен Қазақстан»'],
  ['ru', 'Снег выпал ночью'],
  ['en', 'The Security Council met on Tuesday to discuss the reform'],
  ['en', 'Kazakhstan hosts the climate summit in Astana'],
  ['kk-Latn', 'Memleket basşysy Qazaqstan halqyna joldauyn jariialady, dep habarlaidy Aqorda'],
  ['kk-Latn', 'Qazaqstan jáne Reseı arasyndaǵy kelisim boıynsha'],
  ['kk-Arab', 'قازاقستان رەسپۋبليكاسىنىڭ پرەزيدەنتى بۇگىن حالىققا جولداۋىن جاريالادى'],
  ['uk', 'Україна та Казахстан підписали угоду про співпрацю у сфері енергетики'],
  ['be', 'Прэзідэнт Беларусі сустрэўся з міністрам, паведамляе агенцтва'],
  ['ky', 'Президент Бишкекте жыйын өткөрүп, жаңы мыйзам тууралуу айтты'],
  ['uz', "O'zbekiston prezidenti yangi qonun haqida gapirdi va bu bilan bir qator masalalar ko'rib chiqildi"],
  ['uz', 'Ўзбекистон президенти янги қонун ҳақида гапирди ва бу билан бир қатор масалалар кўриб чиқилди'],
  ['tr', 'Türkiye Cumhurbaşkanı yeni bir anlaşma için Astana ile görüştü ve bu konuda açıklama yaptı'],
  ['de', 'Der Bundeskanzler ist nach Astana gereist und hat dort mit dem Präsidenten gesprochen'],
  ['zh', '联合国安全理事会举行会议'],
  ['ar', 'اجتمع مجلس الأمن التابع للأمم المتحدة'],
  ['ka', 'გაეროს უშიშროების საბჭო შეიკრიბა'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language);
});

test.each([
  [
    'kk-Latn',
    'Aýylda jańa mektep salynyp jatyr. Qurylysshylar qańtar aıynda jumysty bitiredi dep josparlap otyr, sebebi balalar kóktemde jańa synypta oqýy kerek. Bul týraly aýdan ákimi aıtty.',
  ],
  [
    'kk-Latn',
    'Auylda jaña mektep salynyp jatyr. Qūrylysşylar qañtar aiynda jūmysty bitiredi dep josparlap otyr. Būl turaly audan äkımı aitty.',
  ],
  [
    'kk-Latn',
    'Auylda zhana mektep salynyp zhatyr. Qurylysshylar qantar aiynda zhumysty bitiredi dep zhosparlap otyr, sebebi balalar koktemde zhana synypta oquy kerek.',
  ],
  ['kk-Latn', 'Su qoımasynyń deńgeıi kóterildi'],
  ['kk-Latn', 'Aýdandaǵy saılaý ýchaskeleri tańǵy jetide ashyldy, daýys berý keshki segizge deıin jalǵasty.'],
  [
    'kk-Arab',
    'اۋىلدا جاڭا مەكتەپ سالىنىپ جاتىر. قۇرىلىسشىلار قاڭتار ايىندا جۇمىستى بىتىرەدى دەپ جوسپارلاپ وتىر، سەبەبى بالالار كوكتەمدە جاڭا سىنىپتا وقۋى كەرەك.',
  ],
  ['kk-Arab', 'استانادا ٴبىلىم مينيسترلىگى جاڭا باعدارلامانى تانىستىردى دەپ حابارلايدى'],
  [
    'ar',
    'أعلنت وزارة المياه يوم الثلاثاء أنها ستقيس جميع القنوات قبل الربيع، وقالت أمينة المجلس بعد الاجتماع إن المزارعين طلبوا ذلك منذ الصيف الماضي.',
  ],
  [
    'fa',
    'وزارت آب روز سه‌شنبه اعلام کرد که همه کانال‌ها را پیش از بهار اندازه‌گیری می‌کند و کشاورزان از تابستان گذشته این درخواست را داشتند.',
  ],
  [
    'ug',
    'يېزىدا يېڭى مەكتەپ سېلىنىۋاتىدۇ. ئۇستىلار قىش ئايلىرىدا ئىشنى تۈگىتىشنى پىلانلاۋاتىدۇ، چۈنكى بالىلار ئەتىيازدا يېڭى سىنىپتا ئوقۇشى كېرەك.',
  ],
  [
    'uz',
    'Qishloqda yangi maktab qurilmoqda. Quruvchilar yanvar oyida ishni tugatishni rejalashtirmoqda, chunki bolalar bahorda yangi sinfda o‘qishi kerak.',
  ],
  [
    'uz',
    'Қишлоқда янги мактаб қурилмоқда. Қурувчилар январь ойида ишни тугатишни режалаштирмоқда, чунки болалар баҳорда янги синфда ўқиши керак.',
  ],
  ['uz', 'Suv omborining sathi ko‘tarildi, dedi vazirlik vakili va aholini ogohlantirdi.'],
  [
    'ky',
    'Айылда жаңы мектеп курулуп жатат. Куруучулар январь айында ишти бүтүрүүнү пландаштырууда, анткени балдар жазда жаңы класста окушу керек.',
  ],
  ['ky', 'Президент жаңы мыйзамга кол койду деп билдирди басма сөз кызматы.'],
  [
    'tr',
    'Köyde yeni bir okul inşa ediliyor. İnşaatçılar ocak ayında işi bitirmeyi planlıyor, çünkü çocuklar ilkbaharda yeni sınıfta okumalı.',
  ],
  ['tr', 'Cumhurbaşkanı toplantıda su kaynaklarının korunması gerektiğini söyledi.'],
  [
    'az',
    'Kənddə yeni məktəb tikilir. İnşaatçılar yanvar ayında işi bitirməyi planlaşdırır, çünki uşaqlar yazda yeni sinifdə oxumalıdır.',
  ],
  [
    'uk',
    'У селі будують нову школу. Будівельники планують завершити роботу в січні, бо діти мають навчатися в новому класі навесні. Про це повідомив голова району.',
  ],
  [
    'be',
    'У вёсцы будуюць новую школу. Будаўнікі плануюць скончыць працу ў студзені, бо дзеці павінны вучыцца ў новым класе вясной.',
  ],
  ['zh', '村里正在建一所新学校。建筑工人计划在一月完工，因为孩子们春天要在新教室上课。'],
  [
    'de',
    'Im Dorf wird eine neue Schule gebaut. Die Bauarbeiter wollen die Arbeit im Januar beenden, weil die Kinder im Frühjahr in der neuen Klasse lernen sollen.',
  ],
  ['de', 'Der Minister sagte am Montag, die Kanäle würden vor dem Frühling vermessen.'],
  [
    'fr',
    'On construit une nouvelle école au village. Les ouvriers comptent finir les travaux en janvier, car les enfants doivent étudier dans la nouvelle classe au printemps.',
  ],
  ['fr', 'Le ministre a déclaré lundi que les canaux seraient mesurés avant le printemps.'],
  [
    'es',
    'En el pueblo se construye una escuela nueva. Los obreros piensan terminar en enero, porque los niños deben estudiar en la clase nueva en primavera.',
  ],
  [
    'tt',
    'Авылда яңа мәктәп төзелә. Төзүчеләр гыйнвар аенда эшне тәмамларга җыена, чөнки балалар язын яңа сыйныфта укырга тиеш.',
  ],
  [
    'tg',
    'Дар деҳа мактаби нав сохта мешавад. Сохтмончиён мехоҳанд корро дар моҳи январ ба анҷом расонанд, зеро кӯдакон бояд баҳор дар синфи нав хонанд.',
  ],
  [
    'mn',
    'Тосгонд шинэ сургууль барьж байна. Барилгачид нэгдүгээр сард ажлаа дуусгахаар төлөвлөж байгаа, учир нь хүүхдүүд хавар шинэ ангид суралцах ёстой.',
  ],
  ['kk', 'Ауылда жаңа мектеп салынып жатыр. Құрылысшылар қаңтар айында жұмысты бітіреді деп жоспарлап отыр.'],
  ['kk', 'Ауылда мектеп ашылды'],
  ['kk', 'Канат пен Асан кешке дейін далада жумыс истеди'],
  ['ru', 'В селе строят новую школу. Строители планируют закончить работу в январе.'],
  ['ru', 'Школа открылась'],
  ['en', 'A new school is being built in the village. Builders plan to finish in January.'],
  ['ja', '村に新しい学校が建てられています。'],
  ['ko', '마을에 새 학교가 지어지고 있다.'],
  ['ka', 'სოფელში ახალი სკოლა შენდება.'],
  [
    'tk',
    'Obada täze mekdep gurulýar. Gurluşykçylar işi ýanwar aýynda tamamlamagy meýilleşdirýärler, sebäbi çagalar ýazda täze synpda okamaly.',
  ],
])('news of a school and other things in %s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language);
});

test('a language that was set for a paragraph stands, whatever its words say', () => {
  const text = 'Мемлекет басшысы бүгін кеңес өткізіп, бірқатар тапсырма берді.\nФото: архив';
  const set = [{ start: text.indexOf('Фото') + 2, end: text.length, language: 'ru' }];
  expect(paragraphLanguages(text, set).map(({ language }) => language)).toEqual(['kk', 'ru']);
  expect(paragraphLanguages(text).map(({ language }) => language)).toEqual(['kk', 'kk']);
});

test('each paragraph has its own language, a short one the whole text’s', () => {
  const text = [
    'Мемлекет басшысы бүгін өңір әкімдерімен кеңес өткізіп, бірқатар тапсырма берді.',
    'Глава государства сегодня провёл совещание с акимами регионов и дал ряд поручений.',
    'The President held a meeting with the governors of the regions and gave them a number of tasks.',
    'Фото: архив',
    'Кеңесте су тасқыны және оның салдарын жою мәселелері қаралды.',
  ].join('\n');
  expect(paragraphLanguages(text).map(({ language }) => language)).toEqual(['kk', 'ru', 'en', 'kk', 'kk']);
  expect(paragraphLanguages(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
});

const press = fileURLToPath(new URL('../../../shared/eval/press/', import.meta.url));

test.skipIf(!existsSync(press))(
  'every press text is told right (skipped where the evaluation texts are absent)',
  () => {
    const [, ...rows] = readFileSync(`${press}gold.tsv`, 'utf8').split('\n');
    const wrong = rows
      .map((row) => row.split('\t'))
      .filter(([file]) => file)
      .filter(([file = '', ...cells]) => detectLanguage(readFileSync(press + file, 'utf8')).language !== cells[5]);
    expect(wrong).toEqual([]);
  },
);
