namespace Jiuye;

/// <summary>A line of a file, what it comes to, and how far the file was read when it was taken.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Parsed">What it comes to.</param>
/// <param name="FileBytes">Bytes of the file on disk that were read by then.</param>
internal readonly record struct ReadLine<T>(long Number, ParsedLine<T> Parsed, long FileBytes)
    where T : class;
