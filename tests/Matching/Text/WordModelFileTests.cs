using Jiuye.Matching.Text.Segmentation;
using LexiconTraining;

namespace Jiuye.Matching.Tests.Text;

public sealed class WordModelFileTests
{
    private static readonly byte[] Small = WordModelFile.Write(SmallModel.Tables(["焊工", "电", "电工"], [("电", "焊工")]));

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var tables = WordModelFile.Read(Small, "small.model");

        Assert.Equal(["焊工", "电", "电工"], tables.Words);
        Assert.Equal(Small, WordModelFile.Write(tables));
    }

    [Theory]
    [InlineData(0, "small.model: no word model; expected a file that starts with 'JIYUEWDS'")]
    [InlineData(20, "found 20 bytes")]
    [InlineData(60, "The file is truncated")]
    public void A_truncated_model_is_refused_by_name(int length, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => WordModelFile.Read(Small.AsSpan(0, length), "small.model")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_altered_model_is_refused()
    {
        var altered = Small.ToArray();
        altered[^1] ^= 1;

        Assert.Contains("small.model: the word model's content does not have the SHA-256", Assert.Throws<InvalidDataException>(() => WordModelFile.Read(altered, "small.model")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_version_is_refused()
    {
        var other = Small.ToArray();
        other[8] = 99;

        Assert.Contains("version 99; expected version 1", Assert.Throws<InvalidDataException>(() => WordModelFile.Read(other, "small.model")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_model_is_what_its_sources_give()
    {
        var folder = Path.Combine(Checkout.Folder, "datasets", "lexicons");

        var made = WordModelFile.Write(WordModelTrainer.Train(new(Path.Combine(folder, "training"))));

        Assert.True(made.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, "words.model"))),
            "Sources and model part: run dotnet run -c Release --project tools/LexiconTraining -- train datasets/lexicons/training datasets/lexicons/words.model");
    }
}
