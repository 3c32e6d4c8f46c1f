using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The check of an employer before recruitment registration; what nobody looked at is asked, never held against it.</summary>
internal static class EmployerCheck
{
    internal static void Check(EmployerFacts facts, DateOnly asOf, FindingList into)
    {
        CheckLicence(facts, asOf, into);
        if (facts.UnifiedCode is { } code && !UnifiedSocialCreditCode.TryParse(code.Trim(), out _))
            into.Add("employer_code", PostingField.Employer);
        CheckAgent(facts, into);
        if (facts.PublishesOnline != true)
            return;
        if (facts.PublisherAuthenticated == false)
            into.Add("employer_publisher", PostingField.Employer);
        else if (facts.PublisherAuthenticated is null)
            Ask("线上发布人是否实名认证", "whether the person who publishes online is authenticated by real name", into);
    }

    private static void CheckLicence(EmployerFacts facts, DateOnly asOf, FindingList into)
    {
        if (facts.LicenceSeen == false)
            into.Add("employer_licence", PostingField.Employer);
        else if (facts.LicenceSeen is null)
            Ask("营业执照或统一社会信用代码证原件", "the original of the licence or of the code's certificate", into);
        if (facts.LicenceValidUntil is { } last && last < asOf)
            into.Add("employer_licence_validity", PostingField.Employer);
        else if (facts.LicenceValidUntil is null && facts.LicenceHasNoEnd != true && facts.LicenceSeen == true)
            Ask("营业执照的有效期", "until when the licence is valid", into);
    }

    private static void CheckAgent(EmployerFacts facts, FindingList into)
    {
        if (facts.AgentAuthorised == false || facts.AgentIdentified == false)
            into.Add("employer_agent", PostingField.Employer);
        else if (facts.AgentAuthorised is null || facts.AgentIdentified is null)
            Ask("经办人授权委托书及身份证明", "the agent's power of attorney and identity", into);
    }

    private static void Ask(string chinese, string english, FindingList into) =>
        into.AddSaying("employer_unknown", PostingField.Employer, new("无法判断，请核实：" + chinese + "。", "Cannot tell; ask for " + english + "."));
}
