namespace Jiuye.Simulation;

/// <summary>Writes each person's referrals.</summary>
internal sealed class ReferralRowWriter(MarketModel model, PostingSample sample) : IRowSource
{
    private readonly ReferralHistory history = new(model, sample);

    public void Write(RowWriter rows, long index)
    {
        history.Fill(model.Seekers.Make(index));
        foreach (var referral in history.Referrals)
        {
            rows.BeginRow();
            rows.Json.WriteString("seeker", referral.Seeker.Value);
            rows.Json.WriteString("posting", referral.Posting.Value);
            rows.WriteDay("recommended_on", referral.RecommendedOn);
            rows.WriteDay("interviewed_on", referral.InterviewedOn);
            rows.Json.WriteString("outcome", FieldWords.Of(referral.Outcome));
            rows.WriteDay("outcome_on", referral.OutcomeOn);
            rows.EndRow();
        }
    }
}
