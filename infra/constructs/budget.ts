import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface BudgetProps {
  readonly name: string;
  /** US dollars. */
  readonly monthly: number;
  readonly topic: ITopic;
}

/**
 * Says when the month's bill nears an amount; it stops nothing. It looks at the whole account: a budget by tag sees nothing at all until
 * somebody has activated the tag in the account's billing, and then says that all is well.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, props: BudgetProps) {
    super(scope, id);
    const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        thresholdType: 'PERCENTAGE',
        threshold,
      },
      subscribers: [{ subscriptionType: 'SNS', address: props.topic.topicArn }],
    });
    new CfnBudget(this, 'Monthly', {
      budget: {
        budgetName: props.name,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.monthly, unit: 'USD' },
      },
      notificationsWithSubscribers: [
        told('ACTUAL', 80),
        told('ACTUAL', 100),
        told('FORECASTED', 100),
      ],
    });
  }
}
