namespace Jiuye.Server;

/// <summary>Which ids can stand in an address.</summary>
internal static class AddressableId
{
    /// <summary>What is wrong with a record's id; null where it can be asked for by its path.</summary>
    /// <param name="write">The record.</param>
    /// <param name="source">What it came from, for the message.</param>
    /// <param name="line">Its line there.</param>
    internal static RejectedRow? Fault(RecordWrite write, string source, long line) =>
        // Every client and proxy takes these parts of a path for steps, encoded or not (RFC 3986, 5.2.4).
        write.Key is { Kind: RecordKind.Posting or RecordKind.Seeker, Id: "." or ".." }
            ? new(source, line, "id", write.Key.Id, "cannot stand in an address", "an id other than . and ..")
            : null;
}
