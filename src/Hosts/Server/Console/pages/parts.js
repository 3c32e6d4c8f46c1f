// What the pages about one person and one posting have in common.
import { ask } from './api.js';
import { el, facts, table } from './dom.js';
import { told } from './problems.js';
import { t, fieldName, shownFields, shown, current } from './words.js';

const root = state => `/v1/districts/${state.district}`;

export const path = (state, ...parts) => [root(state), ...parts.map(encodeURIComponent)].join('/');

/** What is asked with texts in it: in the language of the page. */
export const worded = (more = {}) => ({ language: current(), ...more });

/** A section that fills itself; where it cannot, it says why and the rest of the page stands. */
export function section(title, fill, { id } = {}) {
  const body = el('div', { 'aria-busy': 'true' }, el('p', { class: 'muted' }, t('loading')));
  const whole = el('section', { id, 'aria-label': title }, el('h2', {}, title), body);
  fill().then(content => body.replaceChildren(...content), problem => body.replaceChildren(told(problem))).finally(() => body.removeAttribute('aria-busy'));
  return whole;
}

export function record(found) {
  return [
    facts(shownFields.filter(name => !['description', 'profile'].includes(name) && found[name] !== undefined)
      .map(name => [fieldName(name), Array.isArray(found[name]) ? found[name].map(shown) : shown(found[name])])),
    ...['description', 'profile'].filter(name => found[name]).map(name =>
      el('details', {}, el('summary', {}, fieldName(name)), el('pre', { class: 'text', lang: 'zh-CN' }, found[name]))),
  ];
}

/** The form by which a record is opened: its id, or page by page. */
export function finder(state, kind, label) {
  const field = el('input', { id: 'find', name: 'id', autocomplete: 'off', required: true });
  const list = el('div', {});
  const more = async after => {
    let page;
    try {
      page = await ask(path(state, kind + 's'), { limit: 20, after });
    } catch (problem) {
      list.replaceChildren(told(problem));
      return;
    }
    list.replaceChildren(
      el('ul', { class: 'plain' }, page.records.map(({ record: one }) => el('li', {}, el('a', { href: `#/${kind}/${encodeURIComponent(one.id)}` }, one.id), ' ', one.title ?? (one.wanted_jobs ?? []).join('、')))),
      page.next ? el('button', { type: 'button', class: 'plain', onclick: () => more(page.next) }, t('next')) : '');
  };
  return el('section', {},
    el('form', { class: 'line', onsubmit: event => { event.preventDefault(); location.hash = `#/${kind}/${encodeURIComponent(field.value.trim())}`; } },
      el('label', { for: 'find' }, label), field, el('button', {}, t('open')),
      el('button', { type: 'button', class: 'plain', onclick: () => more('') }, t('first'))),
    list);
}

export const percent = value => `${Math.round(value * 100)}%`;

export function score(value) {
  const bar = el('i', {});
  bar.style.width = `${Math.round(Math.max(0, Math.min(1, value)) * 100)}%`;
  return el('span', { class: 'score' }, `${t('score')} ${percent(value)}`, el('span', { class: 'meter', 'aria-hidden': 'true' }, bar));
}

/** What to give up for enough matches. */
export async function relaxations(state, ...parts) {
  const plan = await ask(path(state, ...parts, 'relaxations'), worded({ at_least: 10 }));
  if (plan.present >= plan.at_least) return [el('p', {}, t('relaxEnough', plan.present))];
  return [
    el('p', {}, t('relaxNow', plan.present, plan.at_least)),
    plan.ways.length === 0 ? el('p', {}, t('relaxNone', plan.reachable))
      : el('ol', {}, plan.ways.map(way => el('li', {}, way.steps.map(step => step.text).join('；'), ' ', el('span', { class: 'muted' }, t('relaxWay', way.matches))))),
  ];
}

export async function advice(state, ...parts) {
  const found = await ask(path(state, ...parts, 'advice'), worded());
  return found.length === 0 ? [el('p', { class: 'muted' }, t('noAdvice'))]
    : [el('ul', { class: 'plain' }, found.map(one => el('li', {}, one.text))), el('p', { class: 'muted' }, t('proven'))];
}

/** How far each side of a pair is met, and what would move it up; read when it is opened, and again after a failure. */
export function particulars(state, person, posting) {
  const body = el('div', {});
  let isRead = false;
  const box = el('details', {
    ontoggle: async () => {
      if (!box.open || isRead) return;
      try {
        body.replaceChildren(...await pair(state, person, posting));
        isRead = true;
      } catch (problem) {
        body.replaceChildren(told(problem));
      }
    },
  }, el('summary', {}, `${t('particulars')} · ${t('rankUp')}`), body);
  return box;
}

async function pair(state, person, posting) {
  const [halves, helps] = await Promise.all([
    ask(path(state, 'seekers', person, 'postings', posting, 'halves')),
    ask(path(state, 'seekers', person, 'postings', posting, 'advice'), worded()),
  ]);
  return [
    table(t('particulars'), [{ title: t('figure'), of: row => row[0] }, { title: t('value'), of: row => percent(row[1]), number: true }],
      [[t('wishesMet'), halves.seeker], [t('requirementsMet'), halves.posting], [t('score'), halves.score]]),
    el('h3', {}, t('rankUp')),
    helps.length === 0 ? el('p', { class: 'muted' }, t('noAdvice')) : el('ul', { class: 'plain' }, helps.map(one => el('li', {}, one.text))),
  ];
}
