import { StoryPage, storyMetadata } from '#app/_pages/story-page.tsx';
import type { PageProps } from '#app/_pages/view.ts';

/** Made anew for each request: what a visitor types into the address makes no stored page. */
export const dynamic = 'force-dynamic';

export const generateMetadata = (props: PageProps) => storyMetadata(props);

export default function Page(props: PageProps) {
  return <StoryPage {...props} />;
}
