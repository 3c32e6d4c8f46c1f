namespace Jiuye.Matching.Text;

/// <summary>Receives the index terms of a text clause by clause, and may know those of a clause already: job texts repeat themselves.</summary>
internal interface IClauseSink : ITermSink
{
    /// <summary>Takes the terms of a clause that was remembered; false where it was not, and then its terms come one by one and <see cref="Remember"/> follows.</summary>
    /// <param name="before">What stands before the clause; see <see cref="Segmentation.WordModel.AfterMark"/>. The same clause after something else may have other terms.</param>
    /// <param name="clause">The clause with its mark.</param>
    bool TryRecall(int before, ReadOnlySpan<char> clause);

    /// <summary>All terms of the clause have come.</summary>
    /// <param name="before">As for <see cref="TryRecall"/>.</param>
    /// <param name="clause">The same clause.</param>
    void Remember(int before, ReadOnlySpan<char> clause);
}
