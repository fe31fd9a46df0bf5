import { StoryPage, storyMetadata } from '#app/_pages/story-page.tsx';
import type { PageParams } from '#app/_pages/view.ts';

/** Made anew for each request: what a visitor types into `at` makes no stored page. */
export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = ({ params }: Props) => storyMetadata(params);

export default function Page({ params }: Props) {
  return <StoryPage params={params} />;
}
