import { ask } from './api.js';
import { el, say } from './dom.js';
import { t, pick, number } from './words.js';
import { path, worded, section, record, finder, score, relaxations, advice } from './parts.js';

/** The employer desk: one posting, its candidates, what the audit found. */
export async function page(state, id) {
  if (!id) return [el('h1', {}, t('employer')), finder(state, 'posting', t('postingId')), searchBox(state)];
  const side = el('div', {},
    section(t('posting'), async () => record(await ask(path(state, 'postings', id)))),
    section(t('audit'), async () => findings(await ask(path(state, 'postings', id, 'audit')))));
  const wide = el('div', {},
    section(t('candidates'), async () => candidates(await ask(path(state, 'postings', id, 'seekers'), worded({ top: 10 }))), { id: 'candidates' }),
    section(t('advice'), () => advice(state, 'postings', id)),
    section(t('relax'), () => relaxations(state, 'postings', id)));
  return [el('h1', {}, t('titled', t('employer'), id)), finder(state, 'posting', t('postingId')), el('div', { class: 'columns' }, side, wide)];
}

function candidates(found) {
  return found.length === 0 ? [el('p', { class: 'notice' }, t('noCandidates'))]
    : [el('ol', { class: 'matches' }, found.map(one => el('li', {},
        el('div', { class: 'match-head' }, el('h3', {}, el('a', { href: `#/seeker/${encodeURIComponent(one.seeker)}` }, one.seeker)), score(one.fit ?? one.score)),
        el('p', { class: 'why' }, one.why))))];
}

function findings(found) {
  if (found.length === 0) return [el('p', {}, t('noFindings'))];
  return [el('ul', { class: 'plain' }, found.map(one => el('li', {},
    one.quote ? el('q', { lang: 'zh-CN' }, one.quote) : null, ' ', pick(one.reason.zh, one.reason.en), ' ', el('span', { class: 'muted' }, pick(one.suggestion.zh, one.suggestion.en), ' ', pick(one.source_zh, one.source)))))];
}

/** What people type is offered back as titles, occupations and employers of the postings at hand. */
function searchBox(state) {
  const list = el('ul', { class: 'suggestions', id: 'suggestions' });
  let turn = 0;
  const field = el('input', {
    id: 'search', type: 'search', autocomplete: 'off', 'aria-controls': 'suggestions',
    oninput: async () => {
      const mine = ++turn;
      const typed = field.value.trim();
      const found = typed === '' ? [] : await ask(path(state, 'suggestions'), { q: typed, top: 10 });
      if (mine !== turn) return;
      list.replaceChildren(...found.map(one => el('li', {},
        one.text.slice(0, one.start), el('mark', {}, one.text.slice(one.start, one.start + one.length)), one.text.slice(one.start + one.length), ' ',
        el('span', { class: 'muted' }, t('count', number(one.postings))))));
      say(t('suggestionsFor', found.length));
    },
  });
  return el('section', {}, el('p', {}, el('label', { for: 'search' }, t('searchTitle')), ' ', field), list);
}
