using System.IO.Compression;
using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;
using Jiuye.Tests;

namespace Cli.Tests;

/// <summary>Holds the figures that were reached on outside data; see docs/text.md.</summary>
public sealed class SegmentationFigures
{
    [SharedFact]
    public void Words_agree_with_the_PKU_standard()
    {
        var score = new SegmentationScore();
        foreach (var line in CorpusTexts.Lines(new(SharedData.File("data/matching/pku-segmented-half.txt.gz"))))
        {
            var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries);
            score.Add(words, SegmentedText.Words(string.Concat(words), TextAnalyser.Default), TextAnalyser.Default.Knows);
        }

        Assert.InRange(score.F1, 0.95, 1);
        Assert.InRange(score.UnknownRecall, 0.8, 1);
    }

    [SharedFact]
    public void Titles_and_education_stay_whole()
    {
        var (whole, all) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var (kept, boundaries) = (0, 0);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.File("data/seekers-resumener.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString()!;
            var ends = new HashSet<int> { 0 };
            var at = 0;
            foreach (var word in SegmentedText.WithEntities(text, TextAnalyser.Default, TextAnalyser.Default.Entities(text)))
                ends.Add(at += word.Length);
            foreach (var entity in document.RootElement.GetProperty("entities").EnumerateArray())
            {
                var (start, end, label) = (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), entity.GetProperty("label").GetString()!);
                if (label is "NAME" or "RACE" || text.Any(char.IsWhiteSpace))
                    continue;
                boundaries++;
                var consistent = ends.Contains(start) && ends.Contains(end);
                kept += consistent ? 1 : 0;
                all[label] = all.GetValueOrDefault(label) + 1;
                if (consistent && !Enumerable.Range(start + 1, end - start - 1).Any(ends.Contains))
                    whole[label] = whole.GetValueOrDefault(label) + 1;
            }
        }

        Assert.InRange((double)whole["TITLE"] / all["TITLE"], 0.85, 1);
        Assert.InRange((double)whole["EDU"] / all["EDU"], 0.95, 1);
        Assert.InRange((double)kept / boundaries, 0.96, 1);
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
