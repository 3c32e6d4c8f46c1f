// What went wrong, in words that say what to do; the one place that gives a status its words.
import { Problem } from './api.js';
import { el } from './dom.js';
import { t } from './words.js';

const words = { 0: 'unreachable', 401: 'keyWrong', 403: 'notAllowed', 404: 'notHeld', 429: 'busy', 503: 'preparing' };

/** The problem in a line; a fault of the page itself is not one and goes on. */
export function told(problem) {
  if (!(problem instanceof Problem)) throw problem;
  return el('p', { class: problem.status === 403 ? 'muted' : 'problem' }, t(words[problem.status] ?? 'refused'));
}

/** The problem with what the service said of it, read out as soon as it is there. */
export function alarm(problem) {
  if (!(problem instanceof Problem)) throw problem;
  return el('div', { class: 'problem', role: 'alert' },
    el('p', {}, t(words[problem.status] ?? 'refused')),
    problem.message ? el('p', { class: 'muted', lang: 'en' }, problem.message) : null);
}
