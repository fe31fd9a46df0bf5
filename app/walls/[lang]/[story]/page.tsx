import { DisplayPage, displayMetadata } from '#app/_walls/display-page.tsx';
import type { PageParams } from '#app/_pages/view.ts';

export const revalidate = 60;
/** Made when first asked for: the stories are known at run time only. */
export const generateStaticParams = () => [];

interface Props {
  readonly params: Promise<PageParams>;
}

export const generateMetadata = (props: Props) => displayMetadata(props);

export default function Page(props: Props) {
  return <DisplayPage {...props} />;
}
