using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>Models each of which has not seen one fold of the labelled titles.</summary>
internal sealed class CrossValidation
{
    private readonly IReadOnlyList<TrainingTitle> labelled;
    private readonly OccupationModel[] models;

    private CrossValidation(IReadOnlyList<TrainingTitle> labelled, OccupationModel[] models)
    {
        this.labelled = labelled;
        this.models = models;
    }

    /// <summary>Trains a model for each fold and calibrates them together.</summary>
    /// <param name="labelled">The titles that are divided into folds.</param>
    /// <param name="always">The titles that every model sees.</param>
    /// <param name="options">How each learns.</param>
    /// <param name="threads">How many models are trained at a time; does not change any.</param>
    internal static CrossValidation Train(IReadOnlyList<TrainingTitle> labelled, IReadOnlyList<TrainingTitle> always, LearnerOptions options, int threads)
    {
        var models = new OccupationModel[Folds.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, fold =>
            models[fold] = ModelTrainer.Train([.. labelled.Where(title => Folds.Of(title.Title) != fold), .. always], options, temperature: 1, provenance: ""));
        var raw = new CrossValidation(labelled, models);
        var temperature = raw.FittedTemperature();
        var tempered = new CrossValidation(labelled, Array.ConvertAll(models, model => model.At(temperature, ConfidenceCurve.Identity)));
        // A fold's own titles say nothing about its curve, so that the error of calibration that is printed is honest.
        var answers = tempered.LevelAnswers().ToArray();
        return new(labelled, [.. models.Select((model, fold) => model.At(temperature, Fitted(answers.Where(answer => answer.Fold != fold))))])
        {
            Confidence = Fitted(answers),
        };

        static ConfidenceCurve Fitted(IEnumerable<(int Fold, double Confidence, bool IsRight)> answers) =>
            ConfidenceCurve.Fit(answers.Select(static answer => (answer.Confidence, answer.IsRight)));
    }

    /// <summary>The temperature at which the models are sure as often as they are right.</summary>
    internal float Temperature => models[0].Temperature;

    /// <summary>How often a raw probability is right, over all folds.</summary>
    internal ConfidenceCurve Confidence { get; private init; } = ConfidenceCurve.Identity;

    /// <summary>Scores of the titles of some folds, each coded by the model that has not seen it.</summary>
    internal CodingScores Score(Func<int, bool> isWanted, Func<OccupationCode, bool> isCounted)
    {
        var coders = Array.ConvertAll(models, static model => new OccupationCoder(model));
        var scores = new CodingScores();
        foreach (var title in labelled)
        {
            var fold = Folds.Of(title.Title);
            if (isWanted(fold) && isCounted(title.Code))
                scores.Add(title.Code, coders[fold].Rank(title.Title), coders[fold].Code(title.Title));
        }

        return scores;
    }

    /// <summary>What each title is taken for by the model that has not seen it.</summary>
    internal IEnumerable<(TrainingTitle Title, IReadOnlyList<OccupationCandidate> Best)> Answers()
    {
        var coders = Array.ConvertAll(models, static model => new OccupationCoder(model));
        return labelled.Select(title => (title, coders[Folds.Of(title.Title)].Rank(title.Title)));
    }

    /// <summary>Of each title the most probable node of each level, its probability, and whether it holds the label.</summary>
    private IEnumerable<(int Fold, double Confidence, bool IsRight)> LevelAnswers()
    {
        foreach (var (title, fold, sums) in Predicted(static (model, probabilities) => model.SumGroups(probabilities)))
        {
            for (var level = OccupationLevel.MajorGroup; level <= OccupationLevel.Occupation; level++)
            {
                var best = Enumerable.Range(0, sums.Length).Where(node => ModelTrainer.Nodes[node].Level == level).MaxBy(node => sums[node]);
                yield return (fold, Math.Min(1, sums[best]), ModelTrainer.Nodes[best].Contains(title.Code));
            }
        }
    }

    private IEnumerable<(TrainingTitle Title, int Fold, float[] Probabilities)> Predicted(Action<OccupationModel, float[]> finish)
    {
        var features = new FeatureList();
        var none = new FeatureList();
        foreach (var title in labelled)
        {
            var fold = Folds.Of(title.Title);
            var probabilities = new float[models[fold].Codes.Length];
            FeatureTable.ReadTitle(title.Title, features);
            models[fold].Predict(features, none, probabilities);
            finish(models[fold], probabilities);
            yield return (title, fold, probabilities);
        }
    }

    private float FittedTemperature() => OccupationTraining.Temperature.Fit(
        [.. Predicted(static (_, _) => { }).Select(static prediction => prediction.Probabilities)], [.. labelled.Select(static title => ModelTrainer.NodeOf(title))]);
}
