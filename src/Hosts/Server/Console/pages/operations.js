import { ask, call } from './api.js';
import { el, table } from './dom.js';
import { t, number, pick } from './words.js';

/** The operator's page: the service, its districts, its calls. */
export async function page() {
  const [found, metrics] = await Promise.all([ask('/v1/operations'), call('/metrics').then(answer => answer.text())]);
  const megabytes = bytes => `${number(Math.round(bytes / 104857.6) / 10)} MiB`;
  const calls = callsOf(metrics);
  return [
    el('h1', {}, t('operations')),
    el('div', { class: 'tiles' },
      el('div', { class: 'tile' }, t('health'), el('b', {}, t(found.ready ? 'isReady' : 'isNotReady'))),
      el('div', { class: 'tile' }, t('memory'), el('b', {}, megabytes(found.memory_bytes)), el('span', { class: 'muted' }, `/ ${megabytes(found.memory_budget)}`)),
      el('div', { class: 'tile' }, t('calls'), el('b', {}, number(calls.reduce((sum, one) => sum + one.count, 0)))),
      found.erasures ? el('div', { class: 'tile' }, t('erasuresPending'), el('b', {}, number(found.erasures.pending)), ...found.erasures.problems.map(problem => el('span', { class: 'muted' }, problem))) : null),
    el('section', { 'aria-label': t('district') }, el('h2', {}, t('district')),
      table(t('district'), [
        { title: t('district'), of: one => `${one.name} ${one.code}` },
        { title: t('state'), of: one => t(one.is_behind ? 'behind' : one.in_memory ? 'inMemory' : 'notInMemory') },
        { title: t('orderedBy'), of: one => one.ranking ? orderedBy(one.ranking) : '' },
        { title: t('sequence'), of: one => number(one.last_sequence), number: true },
        { title: t('seen'), of: one => one.in_memory ? number(one.sequence) : '', number: true },
        { title: t('memory'), of: one => one.in_memory ? megabytes(one.memory_bytes) : '', number: true },
      ], found.districts)),
    el('section', { 'aria-label': t('calls') }, el('h2', {}, t('calls')),
      table(t('calls'), [
        { title: t('route'), of: one => one.route },
        { title: t('calls'), of: one => number(one.count), number: true },
        { title: t('meanTime'), of: one => t('milliseconds', number(1000 * one.sum / one.count)), number: true },
      ], calls)),
    el('p', {}, el('button', { type: 'button', onclick: () => dispatchEvent(new HashChangeEvent('hashchange')) }, t('refresh'))),
  ];
}

// What orders the lists, and what somebody has to look at.
function orderedBy(ranking) {
  const by = ranking.by === 'learned' ? t('learnedRanking', ranking.model, ranking.night) : t('declaredWeights');
  const notes = ranking.notes.filter(note => note.is_trouble).map(note => pick(note.zh, note.en));
  return [by + (ranking.has_prices ? t('atPrices') : ''), ...notes].join(' ');
}

// The text form of Prometheus, two series of it.
function callsOf(metrics) {
  const found = new Map();
  for (const [, part, route, value] of metrics.matchAll(/^jiuye_server_call_duration_seconds_(count|sum)\{route="([^"]+)"\} (\S+)$/gm)) {
    if (!found.has(route)) found.set(route, { route, count: 0, sum: 0 });
    found.get(route)[part] = Number(value);
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}
