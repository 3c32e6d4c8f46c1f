using System.Buffers;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Records as they are stored: each the line of a dataset file that would hold it (docs/datasets.md), in UTF-8 without the line's end.</summary>
public static class RecordBody
{
    /// <summary>A posting's line.</summary>
    public static byte[] Of(JobPosting posting) => Line(json => PostingWriter.WriteFields(json, posting));

    /// <summary>A seeker's line.</summary>
    public static byte[] Of(JobSeeker seeker) => Line(json => SeekerWriter.WriteFields(json, seeker));

    /// <summary>A referral's line.</summary>
    public static byte[] Of(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return Line(json => ReferralFile.WriteFields(json, referral));
    }

    /// <summary>A ledger entry's line.</summary>
    public static byte[] Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Line(json => LedgerFile.WriteFields(json, entry));
    }

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, JsonText.Compact);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
