namespace Jiuye;

/// <summary>A line of a file, what it becomes where it is plain, and how far the file was read when it was taken.</summary>
/// <param name="Line">The line.</param>
/// <param name="Plain">The record; null where the line goes the long way.</param>
/// <param name="FileBytes">Bytes of the file on disk that were read by then.</param>
internal readonly record struct ReadLine<T>(TextLine Line, T? Plain, long FileBytes)
    where T : class;
