import { redirect } from 'next/navigation';
import { Suspense } from 'react';
import { MissingScreen } from '#components/screens/missing-screen.tsx';
import { addressAsked, type Target } from '#geo/links/links.ts';
import { NotFoundStatus } from './not-found-status.tsx';
import { Shell } from './shell.tsx';
import type { View } from './view.ts';

interface MissingPageProps {
  readonly view: View;
  /** What the address asked for: the segments after the language and the moment. */
  readonly asked: readonly string[];
}

/**
 * What a page says where there is no such story, place or report: what there is instead. `notFound()` in a page
 * leaves the body empty until JavaScript runs; thrown inside a Suspense boundary it sets the status, and the
 * fallback is the body. A page made for each request cannot do that: the address without its query answers instead.
 */
export function MissingPage({ view, asked }: MissingPageProps) {
  const { shown, stories, context, query } = view;
  if (query !== null) redirect(addressAsked(asked, context.language));
  const target: Target = shown
    ? { kind: 'story', story: shown.story.settings.id }
    : { kind: 'home' };
  const page = (
    <Shell view={view} target={target}>
      <MissingScreen view={view} story={shown?.story ?? null} stories={stories} />
    </Shell>
  );
  return (
    <Suspense fallback={page}>
      <NotFoundStatus>{page}</NotFoundStatus>
    </Suspense>
  );
}
