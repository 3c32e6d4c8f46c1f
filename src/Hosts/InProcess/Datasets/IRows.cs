using System.Text.Json;

namespace Jiuye;

/// <summary>Rows of files, read one after the other, with the place at which the reader stands.</summary>
/// <typeparam name="T">What a row becomes.</typeparam>
internal interface IRows<out T>
    where T : class
{
    /// <summary>The line of the row at hand, from 1.</summary>
    long Line { get; }

    /// <summary>Reads a file while it is enumerated; bad rows are left out and told, and too many of them stop it.</summary>
    IEnumerable<T> Read(string path, CancellationToken cancellation);

    /// <summary>Reads a row that stands in no file; null where it is none, with the fault.</summary>
    T? ReadOne(JsonElement row, out FieldFault? fault);
}
