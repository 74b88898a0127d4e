// Quotations stand in the marks of the pack's language, whatever marks they bring.

import { expect, test } from 'vitest';
import { nestedIn, quotedIn } from '../../language/quotation-marks.ts';

test('marks that do not pair up are left as they are', () => {
  expect(quotedIn('ru', 'сказал: «Вода')).toBe('«сказал: «Вода»');
  expect(quotedIn('en', 'a 5" pipe')).toBe('“a 5" pipe”');
  expect(quotedIn('ru', 'вода» и «лёд')).toBe('«вода» и «лёд»');
  expect(quotedIn('kk', '')).toBe('«»');
});

test('a passage without marks stands in the outer ones', () => {
  expect(quotedIn('kk', 'Су көтерілді')).toBe('«Су көтерілді»');
  expect(quotedIn('ru', 'Вода поднялась')).toBe('«Вода поднялась»');
  expect(quotedIn('en', 'the farmers’ union')).toBe('“the farmers’ union”');
});

test('what it quotes itself takes the inner marks', () => {
  expect(quotedIn('ru', 'Хозяйство «Ак бидай» собрало урожай')).toBe('«Хозяйство „Ак бидай“ собрало урожай»');
  expect(quotedIn('kk', '"Ақ бидай" шаруашылығы')).toBe('«„Ақ бидай“ шаруашылығы»');
  expect(quotedIn('en', 'the “Ak Biday” farm')).toBe('“the ‘Ak Biday’ farm”');
  expect(quotedIn('en', 'хозяйство «Ак бидай»')).toBe('“хозяйство ‘Ак бидай’”');
  expect(quotedIn('ru', 'он «прочёл „Абая“ дважды»')).toBe('«он „прочёл «Абая» дважды“»');
});

test('one that comes wholly in marks takes no second pair, two quotations in one do', () => {
  expect(quotedIn('ru', '«Уровень поднялся»')).toBe('«Уровень поднялся»');
  expect(quotedIn('en', '«Уровень поднялся».')).toBe('“Уровень поднялся”.');
  expect(quotedIn('ru', '“The level rose,”')).toBe('«The level rose,»');
  expect(quotedIn('ru', '«Хозяйство «Ак бидай»»')).toBe('«Хозяйство „Ак бидай“»');
  expect(quotedIn('ru', '«A», — сказал он. — «B»')).toBe('«„A“, — сказал он. — „B“»');
});

test('straight marks open before a word', () => {
  expect(quotedIn('ru', 'Лёд "А "Б" и В"')).toBe('«Лёд „А «Б» и В“»');
});

test('in a line, quotations within quotations take the inner marks', () => {
  expect(nestedIn('ru', 'Статья «Хозяйство «Ак бидай»» добавлена')).toBe('Статья «Хозяйство „Ак бидай“» добавлена');
  expect(nestedIn('kk', '««Ақ бидай» шаруашылығы» шолуға қосылды')).toBe('«„Ақ бидай“ шаруашылығы» шолуға қосылды');
  expect(nestedIn('en', 'Delete “the “Ak Biday” farm”?')).toBe('Delete “the ‘Ak Biday’ farm”?');
  expect(nestedIn('en', 'Delete “хозяйство «Ак бидай»”?')).toBe('Delete “хозяйство ‘Ак бидай’”?');
  expect(nestedIn('ru', '«В «доме «А» и Б»»')).toBe('«В „доме «А» и Б“»');
});

test('in a line, what stands side by side, does not pair up or was typed with straight marks stays', () => {
  expect(nestedIn('ru', 'темы «Вода» и «Лёд»')).toBe('темы «Вода» и «Лёд»');
  expect(nestedIn('en', '«Вода» and “ice”')).toBe('«Вода» and “ice”');
  expect(nestedIn('ru', 'раздел «Вода «и лёд»')).toBe('раздел «Вода «и лёд»');
  expect(nestedIn('en', 'a 5" pipe in “water”')).toBe('a 5" pipe in “water”');
  expect(nestedIn('en', 'Search for “"climate change"”')).toBe('Search for “"climate change"”');
  expect(nestedIn('ru', '')).toBe('');
});
