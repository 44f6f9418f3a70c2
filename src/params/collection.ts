import type { ParamMatcher } from '@sveltejs/kit';
import { isCollection, type Collection } from '$lib/domain/selection';

export const match = ((param: string): param is Collection =>
  isCollection(param)) satisfies ParamMatcher;
