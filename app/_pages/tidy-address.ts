import { redirect } from 'next/navigation';
import { isTidy, type Query } from '#geo/links/filter-query.ts';
import { linkTo, type Target } from '#geo/links/links.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { View } from './view.ts';

/**
 * A filter has one address, short and readable: one that says it in another way (a form writes each box by itself and
 * what is empty too, a hand mistypes) leads there.
 */
export function keepTidy(view: View, target: Target): void {
  const { query, context, shown } = view;
  if (query === null || isTidy(query, shown?.filter ?? NO_FILTER)) return;
  const others = [...sinceOf(view, target), ...mapViewOf(query)];
  const link = linkTo(target, context);
  const join = link.includes('?') ? '&' : '?';
  redirect(others.length === 0 ? link : `${link}${join}${others.join('&')}`);
}

/** Unless the target's own link says it. */
function sinceOf({ shown, context }: View, target: Target): string[] {
  const { key, format } = PARAMETERS.since;
  const since = 'since' in target ? null : (shown?.since ?? null);
  return since === null ? [] : [`${key}=${format(since, context.zone)}`];
}

function mapViewOf(query: Query): string[] {
  const { key, parse, format } = PARAMETERS.view;
  const given = query[key];
  const view = typeof given === 'string' ? parse(given) : null;
  return view === null ? [] : [`${key}=${format(view)}`];
}
