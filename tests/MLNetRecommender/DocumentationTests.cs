using System.Globalization;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Tests;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet.Tests;

/// <summary>What docs/mlnet.md shows of factors is what runs here, line by line.</summary>
[Collection(nameof(RunAlone))]
public sealed class DocumentationTests : IDisposable
{
    private readonly CurrentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_line_of_code_about_factors_is_run_by_these_tests() => ShownCode.AssertRun(ShownCode.Of("mlnet.md", "Lists from who acted upon what"), lines: 4);

    [Fact]
    public void Lists_from_who_acted_upon_what()
    {
        var pairs = FactorImportTests.Pairs(8);
        File.WriteAllLines("applications.tsv", Enumerable.Range(0, pairs.Seekers).SelectMany(seeker => pairs.PostingsOf(seeker).ToArray().Select(posting => string.Create(CultureInfo.InvariantCulture, $"{seeker}\tP{posting}\t1"))));
        var ml = new MLContext(seed: 1);
        var options = FactorImportTests.Options("SeekerKey", "PostingKey");

        var raw = ml.Data.LoadFromTextFile<Line>("applications.tsv");   // Line: two texts, Seeker and Posting, and the number Label, 1
        var data = ml.Transforms.Conversion.MapValueToKey("SeekerKey", "Seeker").Append(ml.Transforms.Conversion.MapValueToKey("PostingKey", "Posting")).Fit(raw).Transform(raw);
        var model = ml.Recommendation().Trainers.MatrixFactorization(options).Fit(data).Model;   // rows are SeekerKey, columns PostingKey, SquareLossOneClass
        File.WriteAllBytes("ml.factors", FactorImport.Of(model, data.Schema["SeekerKey"], data.Schema["PostingKey"]).ToBytes());

        using var file = File.OpenRead("ml.factors");
        var read = FactorFile.Read(file, "ml.factors");
        Assert.Equal((80, 60), (read.Seekers.Count, read.Postings.Count));
        Assert.Contains("P0", read.Postings);
    }

    private sealed class Line
    {
        [LoadColumn(0)]
        public string Seeker { get; set; } = "";

        [LoadColumn(1)]
        public string Posting { get; set; } = "";

        [LoadColumn(2)]
        public float Label { get; set; }
    }
}
