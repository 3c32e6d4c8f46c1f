using System.Globalization;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;
using OccupationTraining;

const string Usage = """
    Learns which occupation a title means.
      dotnet run -c Release --project tools/OccupationTraining -- cross-validate LABELLED.csv OCCUPATIONS.csv [ANSWERS.tsv]
          trains a model for each fifth of the titles without that fifth, prints how well they do, and writes their answers
      dotnet run -c Release --project tools/OccupationTraining -- train LABELLED.csv OCCUPATIONS.csv POSTINGS MODEL.bin
          calibrates by cross-validation, trains on all titles but those that an own title contradicts, teaches the words of descriptions by titles that are clear, and writes the model
    LABELLED.csv: columns job_name, expected_code. OCCUPATIONS.csv: columns code, name, definition, tasks, alias. POSTINGS: a folder of postings-*.jsonl.gz.
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["cross-validate", var labelledFile, var occupationsFile, .. var rest] when rest.Length <= 1:
        {
            var validation = Validate(labelledFile, occupationsFile).Validation;
            Print("labels of occupations (not of groups)", validation.Score(static _ => true, IsOccupation));
            Print("the same, the unread fold", validation.Score(static fold => fold == Folds.Unread, IsOccupation));
            Print("all labels", validation.Score(static _ => true, static _ => true));
            if (rest is [var answers])
                File.WriteAllLines(answers, validation.Answers().Where(static answer => Folds.Of(answer.Title.Title) != Folds.Unread).Select(Line));
            return 0;
        }

    case ["train", var labelledFile, var occupationsFile, var postingsFolder, var modelFile]:
        {
            var (labelled, always, validation) = Validate(labelledFile, occupationsFile);
            var kept = TrainingSources.WithoutContradicted(labelled);
            Console.WriteLine($"{labelled.Length - kept.Length} labels contradicted by own titles are left out");
            var titles = ModelTrainer.Train([.. kept, .. always], new(), validation.Temperature, TrainingSources.Provenance(kept.Length));
            TrainingTitle[] texts = [.. PostingTexts.Read(postingsFolder, new(titles)), .. TrainingSources.Definitions(occupationsFile)];
            Console.WriteLine($"{texts.Length} descriptions of {texts.Select(static text => text.Code).Distinct().Count()} codes");
            var model = titles.At(validation.Temperature, validation.Confidence).With(ModelTrainer.TrainTexts(texts, new() { Rounds = 4, AveragedRounds = 2 }));
            var bytes = OccupationModelFile.ToBytes(model);
            File.WriteAllBytes(modelFile, bytes);
            Console.WriteLine($"{modelFile}: {bytes.Length:N0} bytes, {model.Titles.Keys.Length:N0} features, {model.Titles.Nodes.Length:N0} + {model.Texts.Nodes.Length:N0} weights, temperature {model.Temperature:0.000}");
            return 0;
        }

    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static (TrainingTitle[] Labelled, TrainingTitle[] Always, CrossValidation Validation) Validate(string labelledFile, string occupationsFile)
{
    var labelled = TrainingSources.Labelled(labelledFile);
    TrainingTitle[] always = [.. TrainingSources.OwnAliases(), .. TrainingSources.ListedAliases(occupationsFile)];
    Console.WriteLine($"{labelled.Length} labelled titles, {always.Length} aliases and names");
    return (labelled, always, CrossValidation.Train(labelled, always, new(), Environment.ProcessorCount));
}

static bool IsOccupation(OccupationCode code) => code.Level == OccupationLevel.Occupation;

static void Print(string heading, CodingScores scores) => Console.WriteLine($"\n# {heading}\n{scores}");

static string Line((TrainingTitle Title, IReadOnlyList<OccupationCandidate> Best) answer) =>
    $"{answer.Title.Title.Replace('\t', ' ')}\t{Named(answer.Title.Code)}\t{string.Join('\t', answer.Best.Select(static candidate => $"{Named(candidate.Code)} {candidate.Score:0.00}"))}";

static string Named(OccupationCode code) => $"{code} {OccupationClassification.Prc2022.NameOf(code)}";
