import { key, ask, Problem } from './api.js';
import { el, say } from './dom.js';
import { alarm } from './problems.js';
import { t, current, switchLanguage } from './words.js';
import * as seeker from './seeker.js';
import * as posting from './posting.js';
import * as tables from './tables.js';
import * as operations from './operations.js';

const pages = { seeker, posting, tables, operations };
const links = [['', 'home'], ['seeker', 'counsellor'], ['posting', 'employer'], ['tables', 'analyst'], ['operations', 'operator']];

/** What every page may look at: the districts that the caller's key opens, and the day. */
const state = { districts: [], district: null, asOf: null };

let turn = 0;

function place() {
  const [path] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...rest] = path.split('/').map(decodeURIComponent);
  return { page, id: rest.join('/') };
}

function frame() {
  document.documentElement.lang = current();
  document.title = t('title');
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('foot').textContent = t('printed');
  const { page } = place();
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', t('navigation'));
  nav.replaceChildren(el('ul', {}, links.map(([path, name]) =>
    el('li', {}, el('a', { href: '#/' + path, 'aria-current': path === page ? 'page' : null }, t(name))))));
  const tools = document.getElementById('tools');
  tools.replaceChildren();
  if (state.districts.length > 0) {
    const choice = el('select', {
      id: 'district',
      onchange: event => { state.district = event.target.value; sessionStorage.setItem('jiuye.district', state.district); show(); },
    }, state.districts.map(one => el('option', { value: one.code, selected: one.code === state.district }, `${one.name} ${one.code}`)));
    tools.append(el('label', { for: 'district' }, t('district')), choice);
  }
  tools.append(el('button', { class: 'plain', type: 'button', lang: current() === 'en' ? 'zh-CN' : 'en', 'aria-label': t('languageLabel'), onclick: () => { switchLanguage(); show(); } }, t('language')));
  if (key.get()) tools.append(el('button', { class: 'plain', type: 'button', onclick: () => { key.forget(); state.districts = []; show(); } }, t('signOut')));
}

async function show() {
  const mine = ++turn;
  frame();
  const main = document.getElementById('main');
  say(t('loading'));
  try {
    if (state.districts.length === 0) await enter();
    frame();
    const { page, id } = place();
    const content = pages[page] ? await pages[page].page(state, id) : home();
    if (mine !== turn) return;
    main.replaceChildren(...content);
  } catch (problem) {
    if (mine !== turn) return;
    main.replaceChildren(...(problem instanceof Problem && problem.status === 401 ? signIn() : [el('h1', {}, t(links.find(([path]) => path === place().page)?.[1] ?? 'home')), alarm(problem)]));
  }
  say('');
  // A page that came in place of another is read from its head, by keys and by screen readers.
  if (document.activeElement === document.body) main.focus();
}

async function enter() {
  const known = await ask('/v1/districts');
  state.districts = known.districts;
  state.asOf = known.as_of;
  const last = sessionStorage.getItem('jiuye.district');
  state.district = known.districts.some(one => one.code === last) ? last : known.districts[0]?.code ?? null;
}

function home() {
  const about = [['seeker', 'counsellor', 'aboutCounsellor'], ['posting', 'employer', 'aboutEmployer'], ['tables', 'analyst', 'aboutAnalyst'], ['operations', 'operator', 'aboutOperator']];
  return [
    el('h1', {}, t('welcome')),
    el('div', { class: 'tiles' }, about.map(([path, name, words]) =>
      el('div', { class: 'card' }, el('h2', {}, el('a', { href: '#/' + path }, t(name))), el('p', {}, t(words))))),
  ];
}

function signIn() {
  const field = el('input', { id: 'key', type: 'password', autocomplete: 'off', required: true, 'aria-describedby': 'key-note' });
  const problem = el('div', {});
  const form = el('form', {
    class: 'card',
    onsubmit: async event => {
      event.preventDefault();
      key.set(field.value);
      try {
        await enter();
        await show();
      } catch (wrong) {
        key.forget();
        problem.replaceChildren(alarm(wrong));
        field.focus();
      }
    },
  }, el('h1', {}, t('signIn')), el('p', {}, el('label', { for: 'key' }, t('keyLabel')), ' ', field, ' ', el('button', {}, t('signIn'))), el('p', { id: 'key-note', class: 'muted' }, t('keyNote')), problem);
  queueMicrotask(() => field.focus());
  return [form];
}

addEventListener('hashchange', () => { document.activeElement?.blur(); show(); });
show();
