using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Tells from the head of a commit which Lucene wrote it, where that is one whose indexes cannot be read here.</summary>
internal static class LaterLucene
{
    // SegmentInfos of Lucene for Java: 2 is that of 4.8, 3 came with 4.9, 4 with 5.0; from 6 (5.3) on, the version stands in the file.
    private const int NewestReadable = 2;
    private const int FirstOfLucene5 = 4;
    private const int FirstWithVersion = 6;
    private const int IdentityBytes = 16;

    /// <summary>The version's name, as in <c>Lucene 8.7.0</c>; null where the commit is not one of a later Lucene, or cannot be read.</summary>
    public static string? Of(Directory index)
    {
        try
        {
            using var commit = index.OpenInput(SegmentInfos.GetLastCommitSegmentsFileName(index), IOContext.READ_ONCE);
            if (commit.ReadInt32() != CodecUtil.CODEC_MAGIC || commit.ReadString() != "segments")
                return null;
            var format = commit.ReadInt32();
            if (format <= NewestReadable)
                return null;
            if (format < FirstWithVersion)
                return format < FirstOfLucene5 ? "Lucene 4.9 or 4.10" : "Lucene 5.0 to 5.2";
            commit.Seek(commit.Position + IdentityBytes);
            commit.Seek(commit.ReadByte() + commit.Position);
            return FormattableString.Invariant($"Lucene {commit.ReadVInt32()}.{commit.ReadVInt32()}.{commit.ReadVInt32()}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Who asks has a fault to tell already, and this one only says why it cannot be told better.
            return null;
        }
    }
}
