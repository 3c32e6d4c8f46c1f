import { ask } from './api.js';
import { el, table } from './dom.js';
import { told } from './problems.js';
import { t, pick } from './words.js';
import { path, worded, section, record, finder, score, relaxations, advice, particulars } from './parts.js';

/** The counsellor's page: one person, matches with reasons, duties. */
export async function page(state, id) {
  if (!id) return [el('h1', {}, t('counsellor')), finder(state, 'seeker', t('seekerId'))];
  const side = el('div', {},
    section(t('person'), async () => record(await ask(path(state, 'seekers', id)))),
    section(t('grade'), async () => grade(await ask(path(state, 'seekers', id, 'grade'), worded()))),
    section(t('duties'), async () => duties(await ask(path(state, 'seekers', id, 'duties')))));
  const wide = el('div', {},
    section(t('matches'), async () => matches(state, id, await ask(path(state, 'seekers', id, 'postings'), worded({ top: 10 }))), { id: 'matches' }),
    whyNot(state, id),
    section(t('advice'), () => advice(state, 'seekers', id)),
    section(t('relax'), () => relaxations(state, 'seekers', id)));
  return [el('h1', {}, t('titled', t('counsellor'), id)), finder(state, 'seeker', t('seekerId')), el('div', { class: 'columns' }, side, wide)];
}

function matches(state, person, found) {
  return found.length === 0 ? [el('p', { class: 'notice' }, t('noMatches'))]
    : [el('ol', { class: 'matches' }, found.map(one => el('li', {},
        el('div', { class: 'match-head' }, el('h3', {}, el('a', { href: `#/posting/${encodeURIComponent(one.posting)}` }, one.title)), score(one.fit ?? one.score)),
        el('p', { class: 'why' }, one.why),
        particulars(state, person, one.posting))))];
}

function grade(found) {
  return [
    el('p', {}, el('span', { class: 'level' }, t('level', found.level)), ' ', el('span', { class: 'muted' }, t('points', found.points))),
    found.lowest !== found.highest ? el('p', { class: 'muted' }, t('levelRange', found.lowest, found.highest)) : null,
    el('p', { class: 'why' }, found.text),
  ].filter(Boolean);
}

function duties(found) {
  if (found.length === 0) return [el('p', { class: 'muted' }, t('noDuties'))];
  return [table(t('duties'), [
    { title: t('due'), of: one => one.due ?? t('undated') },
    { title: t('duty'), of: one => [pick(one.what_zh, one.what_en), el('br'), el('span', { class: 'muted' }, pick(one.article_zh, one.article))] },
    { title: t('state'), of: one => el('span', { class: one.status === 'overdue' ? 'late' : null }, one.status === 'overdue' ? t('overdue', one.overdue_working_days) : t('notOverdue')) },
  ], found)];
}

function whyNot(state, person) {
  const field = el('input', { id: 'why', autocomplete: 'off', required: true });
  const answer = el('div', { role: 'status' });
  const submit = async event => {
    event.preventDefault();
    try {
      const found = await ask(path(state, 'seekers', person, 'postings', field.value.trim(), 'obstacles'), worded());
      answer.replaceChildren(found.length === 0 ? el('p', {}, t('passes')) : el('ul', {}, found.map(one => el('li', {}, one.text))));
    } catch (problem) {
      answer.replaceChildren(told(problem));
    }
  };
  return el('section', { 'aria-label': t('why') }, el('h2', {}, t('why')),
    el('form', { class: 'line', onsubmit: submit }, el('label', { for: 'why' }, t('postingId')), field, el('button', {}, t('ask'))), answer);
}
