'use client';

import { useEffect } from 'react';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { FORM_ATTRIBUTE } from './form-attribute.ts';

/** A sent form has the address that a link would have, and the map stays where it is: only the browser knows that. */
export function FilterSubmission() {
  useEffect(function sendTidily() {
    const send = (event: SubmitEvent) => {
      const { target: form } = event;
      if (!(form instanceof HTMLFormElement) || !form.hasAttribute(FORM_ATTRIBUTE)) return;
      event.preventDefault();
      window.location.assign(addressOf(form));
    };
    document.addEventListener('submit', send);
    return function stopSending() {
      document.removeEventListener('submit', send);
    };
  }, []);
  return null;
}

function addressOf(form: HTMLFormElement): string {
  const values = new Map<string, string[]>();
  for (const [key, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '') continue;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const { key } = PARAMETERS.view;
  const view = new URLSearchParams(window.location.search).get(key);
  if (view !== null) values.set(key, [view]);
  const query = [...values].map(([name, all]) => `${name}=${all.map(readable).join(',')}`);
  const path = form.getAttribute('action') ?? '';
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** Colons and slashes of moments and views may stand in a query as they are. */
const readable = (value: string) =>
  encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
