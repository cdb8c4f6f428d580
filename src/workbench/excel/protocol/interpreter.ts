import { ExcelError, itemNotFound, notEmulated } from './excel-error';
import { assign, call, update } from './members';
import { isReading, ObjectPaths } from './object-paths';
import { isRemote } from './object-table';
import type { MaybePromise, Remote } from './object-table';
import { identityOf, project } from './projection';
import type { Session } from './session';
import { ActionType } from './wire';
import type { Action, Request, Response, Result } from './wire';

/**
 * Answers one ProcessQuery batch, action by action in order. The first action that fails ends the batch; what was done before it
 * stays done, and the answer names the failing action.
 */
export async function answer(request: Request, session: Session): Promise<Response> {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      const value = await perform(action, paths, session);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Error: failureOf(error, index), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The value that goes into the answer; undefined where the library expects none. */
async function perform(action: Action, paths: ObjectPaths, session: Session): Promise<unknown> {
  if (action.ActionType === ActionType.Trace) return null;
  const object = await paths.resolve(action.ObjectPathId ?? 0);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object && identityOf(object, session);
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return object && load(object, action, session);
    case ActionType.Method:
      return callMethod(object, action, paths, session);
    case ActionType.SetProperty:
    case ActionType.Update:
      return write(object, action, paths, session);
    case ActionType.EnsureUnchanged:
      return undefined;
    default:
      throw notEmulated(`action type ${action.ActionType}`, '');
  }
}

async function load(object: Remote, action: Action, session: Session): Promise<unknown> {
  await session.book.settled();
  return project(object, action.QueryInfo ?? {}, session);
}

async function write(object: Remote | null, action: Action, paths: ObjectPaths, session: Session): Promise<undefined> {
  const { ActionType: kind, Name = '' } = action;
  if (!object) throw itemNotFound(Name);
  const [value] = await paths.argumentsOf(action.ArgumentInfo);
  await session.write(async () => {
    if (kind === ActionType.SetProperty) await assign(object, Name, value, session);
    else if (typeof value === 'object' && value !== null) await update(object, value, session);
  });
}

async function callMethod(
  object: Remote | null,
  action: Action,
  paths: ObjectPaths,
  session: Session,
): Promise<unknown> {
  const { Name = '' } = action;
  const args = await paths.argumentsOf(action.ArgumentInfo);
  if (Name === '_KeepReference') return void (object && session.references.keep(object));
  if (Name === '_RemoveReference') return args.forEach((id) => session.references.remove(String(id)));
  if (!object) throw itemNotFound(Name);
  const run = (): MaybePromise<unknown> => call(object, Name, args, session);
  const value = await (isReading(Name) ? run() : session.write(run));
  return isRemote(value) ? identityOf(value, session) : value;
}

/** An error that is not Excel's is a fault of the simulation and shows as such, with its own text. */
function failureOf(error: unknown, index: number): NonNullable<Response['Error']> {
  const known = error instanceof ExcelError ? error : new ExcelError('GeneralException', String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    HttpStatusCode: 400,
    ActionIndex: index,
  };
}
