// The concepts whose words suggest a theme, with how much each says for it; added, weighed, changed and removed here.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concept, ConceptTerms } from '../../contract/concept.ts';
import type { Theme, ThemeConcept } from '../../contract/theme.ts';
import { invoke, useDesk } from '../desk.ts';
import { ConceptEditor } from './ConceptEditor.tsx';
import { ConceptPicker } from './ConceptPicker.tsx';
import { ConceptRow } from './ConceptRow.tsx';
import { languageOfTerm } from './concept-words.ts';
import classes from './ThemeConcepts.module.css';

interface ThemeConceptsProps {
  theme: Theme;
  /** All themes, to say which others a concept serves. */
  themes: Theme[];
}

// What is added by hand is meant for the theme, so it weighs nearly as much as its own words do.
const FRESH_WEIGHT = 2;
const NO_TERMS: ConceptTerms = { kk: [], ru: [], en: [] };

/** The concept being edited: one that exists, or the terms a new one starts with. */
type Editing = { concept: Concept } | { fresh: ConceptTerms } | null;

export function ThemeConcepts({ theme, themes }: ThemeConceptsProps) {
  const { t } = useTranslation('themes');
  const { data: concepts } = useDesk('concept.list', {});
  const [editing, setEditing] = useState<Editing>(null);
  if (!concepts) return null;

  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const known = new Set(theme.concepts.map(({ conceptKey }) => conceptKey));
  const others = (key: string) =>
    themes.filter((other) => other.id !== theme.id && other.concepts.some(({ conceptKey }) => conceptKey === key));
  const keep = async (next: ThemeConcept[]) => {
    await invoke('theme.update', { id: theme.id, concepts: next });
  };
  const keepQuietly = (next: ThemeConcept[]) => void keep(next).catch(() => {});
  const save = async (terms: ConceptTerms) => {
    if (!editing) return;
    if ('concept' in editing) await invoke('concept.update', { id: editing.concept.id, terms });
    else {
      const made = await invoke('concept.create', { terms });
      await keep([...theme.concepts, { conceptKey: made.key, weight: FRESH_WEIGHT }]);
    }
    setEditing(null);
  };
  const editor = (shared: Theme[], terms: ConceptTerms) => (
    <ConceptEditor terms={terms} shared={shared} onSave={save} onCancel={() => setEditing(null)} />
  );

  return (
    <aside className={classes.aside} aria-labelledby="theme-concepts">
      <h2 id="theme-concepts" className={classes.title}>
        {t('concepts.title')}
      </h2>
      <p className={classes.hint}>{t('concepts.hint')}</p>
      <ConceptPicker
        concepts={concepts.filter(({ key }) => !known.has(key))}
        onPick={({ key }) => keepQuietly([...theme.concepts, { conceptKey: key, weight: FRESH_WEIGHT }])}
        onCreate={(term) => setEditing({ fresh: { ...NO_TERMS, [languageOfTerm(term)]: term ? [term] : [] } })}
      />
      {editing && 'fresh' in editing && editor([], editing.fresh)}
      <ul className={classes.list}>
        {theme.concepts.map((member) => {
          const concept = byKey.get(member.conceptKey);
          if (!concept) return null;
          if (editing && 'concept' in editing && editing.concept.id === concept.id) {
            return <li key={concept.key}>{editor(others(concept.key), concept.terms)}</li>;
          }
          return (
            <ConceptRow
              key={concept.key}
              concept={concept}
              weight={member.weight}
              onWeigh={(weight) =>
                keepQuietly(theme.concepts.map((each) => (each === member ? { ...each, weight } : each)))
              }
              onEdit={() => setEditing({ concept })}
              onRemove={() => keepQuietly(theme.concepts.filter((each) => each !== member))}
            />
          );
        })}
      </ul>
      {theme.concepts.length === 0 && <p className={classes.hint}>{t('concepts.empty')}</p>}
    </aside>
  );
}
