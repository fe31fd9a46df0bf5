import { LiveEmbedPage, liveEmbedMetadata } from '#app/_embed/live-embed-page.tsx';
import type { LiveEmbedProps } from '#app/_embed/live-embed-page.tsx';

export const generateMetadata = (props: LiveEmbedProps) => liveEmbedMetadata(props);

export default function Page(props: LiveEmbedProps) {
  return <LiveEmbedPage {...props} />;
}
