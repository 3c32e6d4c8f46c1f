using Lucene.Net.Analysis.Core;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Jiuye.Tests;

/// <summary>Indexes of which the import can say no more than who wrote them.</summary>
public sealed class OtherVersionsTests
{
    [Theory]
    [InlineData(3, "Lucene 4.9 or 4.10")]
    [InlineData(5, "Lucene 5.0 to 5.2")]
    [InlineData(10, "Lucene 8.11.2")]
    public void An_index_of_a_later_Lucene_is_refused_by_its_version(int format, string writer)
    {
        using var index = new RAMDirectory();
        using (var commit = index.CreateOutput("segments_1", IOContext.DEFAULT))
        {
            // As Lucene 8.11.2 for Java begins it: the name, an identity, the suffix of the commit, the version.
            CodecUtil.WriteHeader(commit, "segments", format);
            commit.WriteBytes(new byte[16], 16);
            commit.WriteByte(1);
            commit.WriteByte((byte)'1');
            commit.WriteVInt32(8);
            commit.WriteVInt32(11);
            commit.WriteVInt32(2);
        }

        Assert.StartsWith($"jobs: was written by {writer}: ", Refused(index), StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_of_a_codec_of_the_portals_own_is_refused_by_its_name()
    {
        using var index = new RAMDirectory();
        using (var writer = new IndexWriter(index, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Codec = new OwnCodec() }))
            writer.AddDocument([new StoredField("id", "1"), new StoredField("title", "电工")]);

        Assert.StartsWith("jobs: was written by a codec that is not here, or is damaged: Codec 'PortalOwn' ", Refused(index), StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_too_short_to_say_its_version_is_told_as_damaged()
    {
        using var index = new RAMDirectory();
        using (var commit = index.CreateOutput("segments_1", IOContext.DEFAULT))
            CodecUtil.WriteHeader(commit, "segments", 10);

        Assert.StartsWith("jobs: is damaged: ", Refused(index), StringComparison.Ordinal);
    }

    private static string Refused(RAMDirectory index) =>
        Assert.Throws<DatasetException>(() => new LucenePostingImport(LuceneFieldMapping.OwnNames).Read(index, "jobs").Count()).Message;

    [CodecName("PortalOwn")]
    private sealed class OwnCodec() : FilterCodec(new Lucene46Codec());
}
