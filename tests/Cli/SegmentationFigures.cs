using Jiuye.Cli;
using Jiuye.Matching.Text;
using Jiuye.Tests;

namespace Cli.Tests;

/// <summary>Holds the figures that were reached on outside data; see docs/text.md.</summary>
public sealed class SegmentationFigures
{
    [SharedFact]
    public void Words_agree_with_the_PKU_standard()
    {
        var score = new SegmentationScore();
        foreach (var line in TextLines.Of(SharedData.File("data/matching/pku-segmented-half.txt.gz")))
        {
            var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries);
            score.Add(words, SegmentedText.Words(string.Concat(words), TextAnalyser.Default), TextAnalyser.Default.Knows);
        }

        Assert.InRange(score.F1, 0.95, 1);
        Assert.InRange(score.UnknownRecall, 0.8, 1);
    }

    [SharedFact]
    public void Entities_begin_and_end_where_words_do()
    {
        Assert.InRange(EntityBoundaries.Measure(firstHalf: true, joined: false).Agreeing, 0.995, 1);
        Assert.InRange(EntityBoundaries.Measure(firstHalf: false, joined: false).Agreeing, 0.995, 1);
    }

    [SharedFact]
    public void Titles_and_education_stay_whole()
    {
        foreach (var entities in (EntityBoundaries[])[EntityBoundaries.Measure(firstHalf: true, joined: true), EntityBoundaries.Measure(firstHalf: false, joined: true)])
        {
            Assert.InRange(entities.Whole("TITLE"), 0.88, 1);
            Assert.InRange(entities.Whole("EDU"), 0.96, 1);
            Assert.InRange(entities.Agreeing, 0.987, 1);
            Assert.InRange(entities.CutBothWays, 0.35, 1);
        }
    }

    [Fact]
    public void New_job_words_stay_whole_in_sentences()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "new-words.txt"));
        var sentences = lines.Where(static line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains('\t', StringComparison.Ordinal))
            .Select(static line => line[2..].Split('\t')).ToLookup(static row => row[0], static row => row[1]);
        bool[] intact = [.. lines.Where(static line => line[0] != '#').Select(static line => line.Split('\t'))
            .SelectMany(row => sentences[row[0]].Select(sentence => SegmentedText.Words(sentence.Replace("{0}", row[1], StringComparison.Ordinal), TextAnalyser.Default).Contains(row[1])))];

        Assert.Equal(1200, intact.Length);
        Assert.InRange(intact.Count(static whole => whole) / 1200.0, 0.97, 1);
    }
}
